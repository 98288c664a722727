using Disclosure.Model.Issues;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Layouts;

/// <summary>Reads the CSV behind a <see cref="MatchTable"/>.</summary>
internal static class MatchFile
{
    /// <returns>Null after a finding.</returns>
    public static MatchTable? Read(YamlMap map, string folder, IReadOnlyList<string> on, IReadOnlyList<string> keys, IReadOnlyDictionary<string, string?> where, Action<Issue> report)
    {
        if (map.Text("file") is not { } file) return null;
        var path = Path.GetFullPath(Path.Combine(folder, file));
        if (!File.Exists(path))
        {
            map.Refuse("file", new Fault(IssueCodes.MissingFile, file));
            return null;
        }

        if (on.Count != keys.Count) map.Refuse("keys", new Model.Dictionary.Text("与 on 同样多的列", "as many columns as on"));
        using var bytes = File.OpenRead(path);
        using var records = new CsvRecords(bytes, Encodings.Find("utf-8"), ',', '"', 0);
        if (!records.NextTable() || !records.NextRow())
        {
            report(new Fault(IssueCodes.EmptyFile, null).At(new(file)));
            return null;
        }

        var heading = records.Cells.Take(records.Width).ToArray();
        if (keys.Concat(where.Keys).Where(key => !heading.Contains(key)).ToArray() is { Length: > 0 } missing)
        {
            foreach (var name in missing) report(new Fault(IssueCodes.MissingHeading, null, ("expected", new(name, name))).At(new(file, 1)));
            return null;
        }

        return new(file, on, keys, Rows(records, heading, keys, where, file, report));
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Rows(
        CsvRecords records, string[] heading, IReadOnlyList<string> keys, IReadOnlyDictionary<string, string?> where, string file, Action<Issue> report)
    {
        var rows = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        while (records.NextRow())
        {
            if (records.Blank) continue;
            if (records.Width != heading.Length)
            {
                report(new Fault(IssueCodes.Ragged, $"{records.Width}", ("expected", new($"{heading.Length}", $"{heading.Length}"))).At(new(file, records.Line)));
                continue;
            }

            var row = heading.Index().ToDictionary(pair => pair.Item, pair => records.Cells[pair.Index], StringComparer.Ordinal);
            if (where.Any(pair => row[pair.Key] != pair.Value)) continue;
            var key = MatchTable.KeyOf(keys.Select(name => row[name]));
            if (!rows.TryAdd(key, row))
                report(new Fault(IssueCodes.DuplicateMatch, key.Replace('\u001f', ' ')).At(new(file, records.Line)));
        }

        return rows;
    }
}
