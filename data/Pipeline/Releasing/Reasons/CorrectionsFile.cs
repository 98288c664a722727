using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Releasing.Reasons;

/// <summary><c>corrections.yml</c>: why published values changed. Entries stay in it for good.</summary>
internal static class CorrectionsFile
{
    public const string Name = "corrections.yml";

    public static readonly Shape Entry = new("correction", new("一条更正；key 与 source 取其一", "One correction. Give exactly one of key and source."),
        new("register", "text", true, "登记册的名称", "slug of the register"),
        new("key", "text", false, "行的主键；多个字段用 / 相连", "key of the row; several fields joined by /"),
        new("source", "text", false, "一份来源文件或核算方法：凡改由它给出的值都由本条说明", "a source file or a method of calculation: explains every value that it now gives and another gave before"),
        new("field", "text", false, "字段；撤回整行时不写", "the field; left out where a whole row is withdrawn"),
        new("expect", "text", false, "所更正的已发布值；写 field 时必填", "the published value that is replaced; needed with field"),
        new("reason_code", "text", true, "原因代码", "code of the reason"),
        new("reason", "both", true, "原因，将公布", "the reason, to be published"),
        new("reported_by", "text", true, "由谁提出，不公布", "who reported it; not published"));

    public static readonly Shape Whole = new("corrections", new("已发布的值为何变化：corrections.yml", "Why published values changed: corrections.yml."),
        new ShapeKey("corrections", "list of correction", true, "更正，只增不删", "the corrections; added to, never removed"));

    /// <returns>None where there is no file, and after a finding.</returns>
    public static IReadOnlyList<Correction> Read(Instance instance, Action<Issue> report)
    {
        if (!File.Exists(instance.CorrectionsFile) || YamlMap.Read(instance.CorrectionsFile, Name, Whole, report) is not { } file) return [];
        return [.. file.Maps("corrections", Entry).Select(Read).OfType<Correction>()];
    }

    private static Correction? Read(YamlMap map)
    {
        var register = map.OneOf("register", Catalog.Tables.Where(table => table.Origin is Origin.Reported or Origin.Reference).Select(table => table.Slug));
        var codes = Reason.OfPersons.Select(code => Releases.ReasonCodes[code].Name).ToArray();
        var code = map.OneOf("reason_code", codes);
        var (key, source, field, expect) = (map.Text("key"), map.Text("source"), map.Text("field"), map.Text("expect"));
        if ((key is null) == (source is null)) map.Refuse("key", new Text("key 与 source 二者之一", "one of key and source"));
        if (source is not null && field is not null) map.Refuse("field", new Text("仅与 key 同用", "only with key"));
        if ((field is null) != (expect is null)) map.Refuse("expect", new Text("field 与 expect 同时给出", "field and expect together"));
        if (register is not null && field is not null && Catalog.Find(register)!.Find(field) is null)
            map.OneOf("field", Catalog.Find(register)!.Columns.Select(column => column.Name));
        return register is not null && code is not null && map.Both("reason") is { } words && map.Text("reported_by") is { } reporter && Releases.ReasonCodes.TryRead(code, out var reason)
            ? new(map.Line, register, key, field, expect, source, new(reason, words), reporter) : null;
    }
}
