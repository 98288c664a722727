using System.Linq.Expressions;
using System.Reflection;
using Disclosure.Model.Codecs;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Dictionary;

/// <summary>A column, described once: the database, readers, templates, API, dictionary, labels and exports derive from it.</summary>
public abstract class Field
{
    private protected Field(PropertyInfo property)
    {
        Property = property;
        Name = Naming.Snake(property.Name);
        Required = property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is null
            : new NullabilityInfoContext().Create(property).WriteState is NullabilityState.NotNull;
    }

    /// <summary>snake_case, in files and the database.</summary>
    public string Name { get; }

    /// <summary>camelCase, in the API.</summary>
    public string ApiName => field ??= Naming.Camel(Name);

    public PropertyInfo Property { get; }

    /// <summary>Derived from the property's nullability.</summary>
    public bool Required { get; }

    public abstract Codec Codec { get; }

    public required Text Label { get; init; }

    public Text? About { get; init; }

    /// <summary>The unit of every value; null where there is none or where another field carries it.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The definition's document and clause.</summary>
    public Citation? Source { get; init; }

    /// <summary>The register whose key the values are. Every value must resolve.</summary>
    public Func<Table>? Refers { get; init; }

    /// <summary>Name of the reverse relation on the register referred to; null for the plural of this register's name.</summary>
    public string? Inverse { get; init; }

    /// <summary>Part of what <c>search</c> looks through.</summary>
    public bool Searchable { get; init; }

    /// <summary>Assigned by the system: absent from templates and returns.</summary>
    public bool Assigned { get; init; }

    /// <summary>Follows from other rows and the day of the release, in a register whose other fields are reported.</summary>
    public bool Calculated { get; init; }

    public override string ToString() => Name;
}

/// <summary>A column of one register.</summary>
public abstract class Field<TRow>(PropertyInfo property) : Field(property)
    where TRow : class
{
    /// <summary>Canonical characters; null when absent.</summary>
    public abstract string? Write(TRow row);

    /// <summary>Reads a cell into the row. An empty cell is absent.</summary>
    /// <returns>Null when read.</returns>
    public abstract Fault? Read(string? text, TRow row);

    /// <summary>The value as a CLR object; null when absent.</summary>
    public abstract object? Get(TRow row);

    /// <exception cref="InvalidCastException">The value is not of the codec's type.</exception>
    public abstract void Set(TRow row, object? value);
}

/// <typeparam name="TRow">The register's row.</typeparam>
/// <typeparam name="T">The value's type, never nullable.</typeparam>
public sealed class Field<TRow, T> : Field<TRow>
    where TRow : class
    where T : notnull
{
    internal Field(PropertyInfo property, Codec<T> codec)
        : base(property) => TypedCodec = codec;

    public override Codec Codec => TypedCodec;

    public Codec<T> TypedCodec { get; }

    public override string? Write(TRow row) => Getter(row) is (true, var value) ? TypedCodec.Write(value) : null;

    public override Fault? Read(string? text, TRow row)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            Clearer(row);
            return Required ? new(IssueCodes.Required, null) : null;
        }

        if (TypedCodec.Read(trimmed, out var value) is { } fault) return fault;
        Setter(row, value);
        return null;
    }

    /// <summary>The value without a box; false when absent.</summary>
    public bool TryGet(TRow row, out T value)
    {
        (var present, value) = Getter(row);
        return present;
    }

    public void Set(TRow row, T value) => Setter(row, value);

    public override object? Get(TRow row) => Getter(row) is (true, var value) ? value : null;

    public override void Set(TRow row, object? value)
    {
        if (value is null) Clearer(row);
        else Setter(row, (T)value);
    }

    /// <summary>Compiled once per field, since a reader fills millions of rows through them, and when first used, since most runs of the program use few.</summary>
    private Func<TRow, (bool Present, T Value)> Getter => field ??= Reading(Property);

    /// <summary>Init-only properties are set before the row is seen.</summary>
    private Action<TRow, T> Setter => field ??= Writing(Property);

    private Action<TRow> Clearer => field ??= Emptying(Property);

    private static Func<TRow, (bool, T)> Reading(PropertyInfo property)
    {
        var row = Expression.Parameter(typeof(TRow));
        var member = Expression.Property(row, property);
        var tuple = typeof(ValueTuple<bool, T>).GetConstructor([typeof(bool), typeof(T)])!;
        Expression some = property.PropertyType == typeof(T) ? member : Expression.Property(member, "Value");
        Expression there = Expression.New(tuple, Expression.Constant(true), some);
        Expression present = property.PropertyType.IsValueType
            ? Nullable.GetUnderlyingType(property.PropertyType) is null ? Expression.Constant(true) : Expression.Property(member, "HasValue")
            : Expression.ReferenceNotEqual(member, Expression.Constant(null));
        return Expression.Lambda<Func<TRow, (bool, T)>>(Expression.Condition(present, there, Expression.Default(typeof((bool, T)))), row).Compile();
    }

    private static Action<TRow, T> Writing(PropertyInfo property)
    {
        var (row, value) = (Expression.Parameter(typeof(TRow)), Expression.Parameter(typeof(T)));
        return Expression.Lambda<Action<TRow, T>>(Expression.Assign(Expression.Property(row, property), Expression.Convert(value, property.PropertyType)), row, value).Compile();
    }

    private static Action<TRow> Emptying(PropertyInfo property)
    {
        var row = Expression.Parameter(typeof(TRow));
        return Expression.Lambda<Action<TRow>>(Expression.Assign(Expression.Property(row, property), Expression.Default(property.PropertyType)), row).Compile();
    }
}
