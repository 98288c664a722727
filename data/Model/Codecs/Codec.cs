using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Codecs;

/// <summary>How a value is kept in a database.</summary>
public enum Storage
{
    Text,
    Integer,

    /// <summary>A decimal of at most 15 significant digits, so that the round trip through a double is exact.</summary>
    Real,
    Boolean,
}

/// <summary>How a value is written: one canonical spelling out, a few tolerated ones in.</summary>
public abstract class Codec
{
    public abstract Type ValueType { get; }

    public abstract Storage Storage { get; }

    /// <summary>What a cell should hold, for templates and the dictionary.</summary>
    public abstract Text Expected { get; }

    /// <summary>The closed list behind the value, if there is one.</summary>
    public virtual CodeList? Codes => null;

    /// <summary>The smallest number allowed; null where there is none.</summary>
    public virtual decimal? Least => null;

    /// <summary>The largest number allowed; null where there is none.</summary>
    public virtual decimal? Most => null;

    /// <summary>Characters allowed, in UTF-16 units; null where there is no limit or it follows from the kind of value.</summary>
    public virtual int? Longest => null;
}

/// <typeparam name="T">Never nullable: absence is the field's affair.</typeparam>
public abstract class Codec<T> : Codec
    where T : notnull
{
    public sealed override Type ValueType => typeof(T);

    /// <param name="text">Not empty; leading and trailing blanks already removed.</param>
    /// <param name="value">Meaningless when a fault is returned.</param>
    /// <returns>Null when the text was read.</returns>
    public abstract Fault? Read(string text, out T value);

    /// <summary>The canonical characters, the same in files, answers and pages. <c>Read</c> gives the value back.</summary>
    public abstract string Write(T value);
}
