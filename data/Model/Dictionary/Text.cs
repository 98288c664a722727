namespace Disclosure.Model.Dictionary;

/// <summary>A language the product publishes in.</summary>
public enum Language
{
    Zh,
    En,
}

/// <summary>Text in both languages. It cannot be made with one: a missing translation is a bug, found when the program starts.</summary>
public sealed record Text
{
    /// <exception cref="ArgumentException">One of the two is empty or blank.</exception>
    public Text(string zh, string en)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(zh);
        ArgumentException.ThrowIfNullOrWhiteSpace(en);
        Zh = zh;
        En = en;
    }

    public string Zh { get; }

    public string En { get; }

    public string In(Language language) => language is Language.Zh ? Zh : En;

    /// <summary>The same change in both languages, such as filling in a place holder.</summary>
    public Text Map(Func<string, string> change) => new(change(Zh), change(En));

    /// <summary>Puts <paramref name="value"/> in the place of <c>{name}</c>.</summary>
    public Text With(string name, string value) => Map(text => text.Replace($"{{{name}}}", value, StringComparison.Ordinal));

    /// <summary>Puts each language's own words in the place of <c>{name}</c>.</summary>
    public Text With(string name, Text value) => new(
        Zh.Replace($"{{{name}}}", value.Zh, StringComparison.Ordinal),
        En.Replace($"{{{name}}}", value.En, StringComparison.Ordinal));

    public override string ToString() => $"{Zh} / {En}";
}
