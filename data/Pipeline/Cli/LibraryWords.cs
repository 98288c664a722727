using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Cli;

/// <summary>The words of the command-line library itself, in the user's language.</summary>
internal static partial class LibraryWords
{
    private const string Chinese = "zh-Hans";

    /// <summary>What the library has left in English.</summary>
    private static readonly (Regex English, string Chinese)[] Untranslated =
    [
        (Description(), "说明:"), (Default(), "[缺省: "), (Required(), "缺少选项“${option}”"), (Repeated(), "选项“${option}”只能给一个值，给了 ${count} 个"),
    ];

    static LibraryWords() => AssemblyLoadContext.Default.Resolving += Satellite;

    /// <summary>For whatever runs from here on, on this thread.</summary>
    public static void Speak(Language language) =>
        CultureInfo.CurrentUICulture = language is Language.Zh ? CultureInfo.GetCultureInfo(Chinese) : CultureInfo.InvariantCulture;

    /// <param name="text">Help, or a message.</param>
    public static string In(Language language, string text) =>
        language is Language.Zh ? Untranslated.Aggregate(text, (said, words) => words.English.Replace(said, words.Chinese)) : text;

    /// <summary>Without data of cultures the runtime spells the name <c>zh-HANS</c>, which is another folder where letters' case counts.</summary>
    private static Assembly? Satellite(AssemblyLoadContext context, AssemblyName name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, Chinese, $"{name.Name}.dll");
        return Chinese.Equals(name.CultureName, StringComparison.OrdinalIgnoreCase) && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }

    [GeneratedRegex("^Description:", RegexOptions.None, 1000)]
    private static partial Regex Description();

    [GeneratedRegex(@"\[default: ", RegexOptions.None, 1000)]
    private static partial Regex Default();

    [GeneratedRegex("^Option '(?<option>.+)' is required\\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Required();

    [GeneratedRegex("^Option '(?<option>.+)' expects a single argument but (?<count>[0-9]+) were provided\\.$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Repeated();
}
