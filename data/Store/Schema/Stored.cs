using Disclosure.Model.Codecs;

namespace Disclosure.Store.Schema;

/// <summary>Reads what a store of ours wrote.</summary>
internal static class Stored
{
    /// <exception cref="InvalidDataException">The characters are none that this version writes: the store is damaged or newer.</exception>
    public static T Read<T>(Codec<T> codec, string text)
        where T : notnull =>
        codec.Read(text, out var value) is null ? value : throw new InvalidDataException($"the store holds \"{text}\" where a {typeof(T).Name} is kept");
}
