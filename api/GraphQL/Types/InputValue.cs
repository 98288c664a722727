using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Disclosure.GraphQL.Types;

/// <summary>A coerced input value in one of three states: absent (the default), null, or a value.</summary>
/// <remarks>A scalar's value is what its type's parser made, an enum's its <see cref="EnumValueDefinition.Value"/>.</remarks>
public readonly struct InputValue : IEquatable<InputValue>
{
    private static readonly object NullMarker = new();
    private readonly object? raw;

    private InputValue(object raw) => this.raw = raw;

    public static InputValue Absent => default;
    public static InputValue Null => new(NullMarker);

    public bool IsAbsent => raw is null;
    public bool IsNull => ReferenceEquals(raw, NullMarker);
    public bool HasValue => raw is not null && !IsNull;

    /// <exception cref="InvalidOperationException">The value is absent or null.</exception>
    public object Value => HasValue ? raw! : throw new InvalidOperationException("The input value is absent or null.");

    /// <summary>The items of a list value.</summary>
    public ImmutableArray<InputValue> Items => ImmutableCollectionsMarshal.AsImmutableArray((InputValue[])Value);

    /// <summary>The fields of an input object value.</summary>
    public InputObject Object => (InputObject)Value;

    public bool IsList => raw is InputValue[];

    public static InputValue Of(object value) => new(value);

    public static InputValue Of(ImmutableArray<InputValue> items) => new(ImmutableCollectionsMarshal.AsArray(items)!);

    public static bool operator ==(InputValue left, InputValue right) => left.Equals(right);

    public static bool operator !=(InputValue left, InputValue right) => !left.Equals(right);

    public T As<T>() => (T)Value;

    /// <summary>Scalars and enums compare by value, lists and objects member by member.</summary>
    public bool Equals(InputValue other) => (raw, other.raw) switch
    {
        (InputValue[] mine, InputValue[] theirs) => mine.AsSpan().SequenceEqual(theirs),
        _ => Equals(raw, other.raw),
    };

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is InputValue other && Equals(other);

    public override int GetHashCode() => raw is InputValue[] items ? items.Length : raw?.GetHashCode() ?? 0;

    public override string ToString() => raw switch
    {
        null => "absent",
        InputValue[] items => $"[{string.Join(", ", items)}]",
        _ when IsNull => "null",
        _ => raw.ToString()!,
    };
}

/// <summary>The coerced fields of an input object, or the coerced arguments of a field or directive; defaults are filled in.</summary>
public sealed class InputObject : IEquatable<InputObject>
{
    private readonly Members<InputValueDefinition> definitions;
    private readonly ImmutableArray<InputValue> values;
    private readonly ImmutableArray<string> written;

    /// <param name="written">Names in the order in which the client wrote them.</param>
    internal InputObject(Members<InputValueDefinition> definitions, ImmutableArray<InputValue> values, params ImmutableArray<string> written)
    {
        this.definitions = definitions;
        this.values = values;
        this.written = written;
    }

    /// <summary>What is present (a value or null), in the order in which it was written, which for sort keys has a meaning; then the defaults.</summary>
    public IEnumerable<(InputValueDefinition Definition, InputValue Value)> Present =>
        from definition in written.Select(name => definitions.Find(name)!).Union(definitions.All)
        let value = this[definition.Name]
        where !value.IsAbsent
        select (definition, value);

    /// <summary>The value of a field, or absent.</summary>
    /// <exception cref="KeyNotFoundException">The type has no such field.</exception>
    public InputValue this[string name]
    {
        get
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (definitions.All[i].Name == name) return values[i];
            }

            throw new KeyNotFoundException($"There is no input field or argument '{name}'.");
        }
    }

    public bool Equals(InputObject? other) =>
        other is not null && definitions == other.definitions && values.AsSpan().SequenceEqual(other.values.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as InputObject);

    public override int GetHashCode() => values.Aggregate(0, HashCode.Combine);

    public override string ToString() =>
        $"{{{string.Join(", ", definitions.All.Where(field => !this[field.Name].IsAbsent).Select(field => $"{field.Name}: {this[field.Name]}"))}}}";
}

/// <summary>The coerced variables of one operation; a variable that was not given and has no default is absent.</summary>
public sealed class VariableValues(IReadOnlyDictionary<string, InputValue> values)
{
    public static VariableValues None { get; } = new(new Dictionary<string, InputValue>());

    /// <summary>Every variable that is present, by name.</summary>
    public IReadOnlyDictionary<string, InputValue> Present { get; } = values;

    public InputValue this[string name] => Present.GetValueOrDefault(name);
}
