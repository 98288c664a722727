using Disclosure.GraphQL.Types;
using Disclosure.Model.Dictionary;

namespace Disclosure.Schema.Registers;

/// <summary>The API's enums, out of the code lists.</summary>
internal static class Enums
{
    private static readonly Dictionary<CodeList, EnumType> Made = [];

    public static EnumType Language { get; } = new("Language", [Value("ZH", "中文。\n\nChinese."), Value("EN", "英文。\n\nEnglish.")])
    {
        Description = "标签的语言。\n\nThe language of labels.",
    };

    public static EnumType Of(CodeList list)
    {
        lock (Made)
        {
            if (Made.TryGetValue(list, out var known)) return known;
            var type = new EnumType(list.TypeName, list.Codes.Select(code => new EnumValueDefinition(code.ApiName)
            {
                Description = Descriptions.Both(code.Label),
                Value = code.Name,
            }))
            {
                Description = $"代码表 {list.TypeName}。\n\nCode list {list.TypeName}.",
            };
            Made.Add(list, type);
            return type;
        }
    }

    private static EnumValueDefinition Value(string name, string description) => new(name) { Description = description };
}
