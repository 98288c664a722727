using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;

namespace Disclosure.Site;

/// <summary>What the dictionary's own terms are called on the page.</summary>
internal static class DatasetWords
{
    public static Text Origin(Origin origin) => Model.Registers.Datasets.Origins[origin].Label;

    /// <summary>How a column's values are written.</summary>
    public static Text Type(Field field) => field.Codec switch
    {
        { Codes: not null } => new("代码", "code"),
        { Storage: Storage.Boolean } => new("是否", "true or false"),
        { Storage: Storage.Integer } => new("整数", "whole number"),
        { Storage: Storage.Real } => new("数字", "number"),
        { ValueType: var type } when type == typeof(DateOnly) => new("日期", "date"),
        { ValueType: var type } when type == typeof(Period) => new("报告期", "period"),
        _ => new("文字", "text"),
    };
}
