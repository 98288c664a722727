using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using Disclosure.GraphQL.Planning.Rows;
using SQLitePCL;

namespace Disclosure.Bench;

/// <summary>
/// The six documents answered by code written for each alone, as carefully as we can: raw SQLite, statements prepared once, one for each parent
/// and in the order of an index, column bytes straight to the writer, indicators held in memory, no GraphQL. The limit to approach; it writes the very bytes of the API.
/// </summary>
internal sealed class HandWritten : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt[] statements;
    private readonly Dictionary<string, byte[]> indicators = [];
    private readonly byte[] cursorPrefix;

    /// <param name="cursor">Any cursor of the list of enterprises: it begins with the fingerprint of the order.</param>
    public HandWritten(string path, string cursor)
    {
        Batteries_V2.Init();
        Check(raw.sqlite3_open_v2($"file:{path}?mode=ro&immutable=1", out database, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_NOMUTEX | raw.SQLITE_OPEN_URI, null));
        Check(raw.sqlite3_db_config(database, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _)); // or else binding another value prepares again
        Prepare("PRAGMA mmap_size = 4294967296", statement => raw.sqlite3_step(statement));
        cursorPrefix = Base64Url.DecodeFromChars(cursor)[..5];
        string[] texts =
        [
            "SELECT id, identifier, name, industry_code, source_line FROM enterprise WHERE id > ?1 ORDER BY id LIMIT 51",
            "SELECT name FROM park WHERE code = ?1",
            "SELECT id, name FROM enterprise WHERE park_code = ?1 ORDER BY id LIMIT ?2",
            "SELECT value, indicator_code FROM figure WHERE enterprise_id = ?1 AND year = 2023 ORDER BY id LIMIT 50",
            "SELECT l.id, l.status, l.reason, l.listed_on, l.completion_due, e.name, p.name FROM audit_listing l JOIN enterprise e ON e.id = l.enterprise_id JOIN park p ON p.code = e.park_code WHERE l.year = ?1 AND l.status = ?2 ORDER BY l.listed_on DESC, l.id DESC LIMIT 50",
            "SELECT count(*) FROM audit_listing WHERE year = ?1 AND status = ?2",
            "SELECT e.id, e.identifier, e.name, e.industry_code, e.status, e.joined, e.source_line, e.latitude, p.name, p.region_code FROM enterprise e JOIN park p ON p.code = e.park_code WHERE e.uscc = ?1",
            "SELECT year, value, indicator_code FROM figure WHERE enterprise_id = ?1 ORDER BY id LIMIT 100",
            "SELECT year, batch, status, listed_on FROM audit_listing WHERE enterprise_id = ?1 ORDER BY id LIMIT 50",
            "SELECT e.industry_code, count(*), sum(f.value), count(f.value) FROM figure f JOIN enterprise e ON e.id = f.enterprise_id WHERE f.year = ?1 AND f.indicator_code = ?2 GROUP BY e.industry_code ORDER BY e.industry_code",
            "SELECT code, name FROM park WHERE code > ?1 ORDER BY code LIMIT 8",
            "SELECT year, value FROM figure WHERE enterprise_id = ?1 ORDER BY id LIMIT 12",
        ];
        statements = new sqlite3_stmt[texts.Length];
        for (var i = 0; i < texts.Length; i++) Check(raw.sqlite3_prepare_v3(database, texts[i], raw.SQLITE_PREPARE_PERSISTENT, out statements[i]));
        Prepare("SELECT code, unit FROM indicator", statement =>
        {
            while (raw.sqlite3_step(statement) == raw.SQLITE_ROW)
            {
                var (code, unit) = (raw.sqlite3_column_text(statement, 0).utf8_to_string(), raw.sqlite3_column_text(statement, 1).utf8_to_string());
                indicators.Add(code, Encoding.UTF8.GetBytes($"{{\"code\":\"{code}\",\"unit\":\"{unit}\"}}"));
            }

            return 0;
        });
    }

    /// <param name="document">Its place among the six.</param>
    /// <returns>To be disposed of.</returns>
    public JsonAnswer Answer(int document, JsonNode variables)
    {
        var json = new JsonAnswer();
        json.Raw("{\"data\":{"u8);
        switch (document)
        {
            case 0: Page(json, CursorKey(variables)); break;
            case 1: Park(json, Text(variables, "v")); break;
            case 2: Listings(json, (int)variables["v"]!, Encoding.UTF8.GetBytes(((string)variables["s"]!).ToLowerInvariant())); break;
            case 3: Enterprise(json, Text(variables, "v")); break;
            case 4: Totals(json, (int)variables["v"]!, Text(variables, "i")); break;
            default: Parks(json, CursorKey(variables)); break;
        }

        json.Raw("}}"u8);
        return json;
    }

    public void Dispose()
    {
        foreach (var statement in statements) statement.Dispose();
        database.Dispose();
    }

    private static byte[] Text(JsonNode variables, string name) => Encoding.UTF8.GetBytes((string)variables[name]!);

    /// <summary>Version, fingerprint, a mark, the length, the key.</summary>
    private static byte[] CursorKey(JsonNode variables) => Base64Url.DecodeFromChars((string)variables["v"]!)[10..];

    private void Page(JsonAnswer json, byte[] after)
    {
        var page = Bound(0, after);
        json.Raw("\"enterprises\":{\"nodes\":["u8);
        var (count, last) = (0, Array.Empty<byte>());
        while (raw.sqlite3_step(page) == raw.SQLITE_ROW)
        {
            if (++count == 51) break;
            json.Raw(count == 1 ? "{\"enterpriseId\":"u8 : ",{\"enterpriseId\":"u8);
            if (count == 50) last = raw.sqlite3_column_blob(page, 0).ToArray();
            Write(json, page, 0);
            json.Raw(",\"identifier\":"u8);
            Write(json, page, 1);
            json.Raw(",\"name\":"u8);
            Write(json, page, 2);
            json.Raw(",\"industryCode\":"u8);
            Write(json, page, 3);
            json.Raw(",\"sourceLine\":"u8);
            WriteInteger(json, page, 4);
            json.Raw((byte)'}');
        }

        Free(page);
        json.Raw("],\"pageInfo\":{\"hasNextPage\":"u8);
        json.Boolean(count == 51);
        json.Raw(",\"endCursor\":\""u8);
        byte[] cursor = [.. cursorPrefix, 1, 0, 0, 0, (byte)last.Length, .. last];
        json.Advance(Base64Url.EncodeToUtf8(cursor, json.GetSpan(Base64Url.GetEncodedLength(cursor.Length))));
        json.Raw("\"}}"u8);
    }

    private void Park(JsonAnswer json, byte[] code)
    {
        var park = Bound(1, code);
        raw.sqlite3_step(park);
        json.Raw("\"park\":{\"name\":"u8);
        Write(json, park, 0);
        Free(park);
        json.Raw(",\"enterprises\":{\"nodes\":["u8);
        Members(json, code, 20, id =>
        {
            var figures = Bound(3, id);
            var first = true;
            while (raw.sqlite3_step(figures) == raw.SQLITE_ROW)
            {
                json.Raw(first ? "{\"value\":"u8 : ",{\"value\":"u8);
                first = false;
                WriteNumber(json, figures, 0);
                json.Raw(",\"indicator\":"u8);
                json.Raw(indicators[Encoding.UTF8.GetString(raw.sqlite3_column_blob(figures, 1))]);
                json.Raw((byte)'}');
            }

            Free(figures);
        });
        json.Raw("]}}"u8);
    }

    private void Members(JsonAnswer json, byte[] park, int most, Action<ReadOnlySpan<byte>> writeFigures)
    {
        var members = Bound(2, park);
        raw.sqlite3_bind_int(members, 2, most);
        var first = true;
        while (raw.sqlite3_step(members) == raw.SQLITE_ROW)
        {
            json.Raw(first ? "{\"name\":"u8 : ",{\"name\":"u8);
            first = false;
            Write(json, members, 1);
            json.Raw(",\"figures\":{\"nodes\":["u8);
            writeFigures(raw.sqlite3_column_blob(members, 0));
            json.Raw("]}}"u8);
        }

        Free(members);
    }

    private void Listings(JsonAnswer json, int year, byte[] status)
    {
        json.Raw("\"auditListings\":{\"totalCount\":"u8);
        var count = Of(5, year, status);
        raw.sqlite3_step(count);
        WriteInteger(json, count, 0);
        Free(count);
        json.Raw(",\"nodes\":["u8);
        var rows = Of(4, year, status);
        var first = true;
        while (raw.sqlite3_step(rows) == raw.SQLITE_ROW)
        {
            json.Raw(first ? "{\"auditListingId\":"u8 : ",{\"auditListingId\":"u8);
            first = false;
            Write(json, rows, 0);
            json.Raw(",\"status\":"u8);
            WriteEnum(json, rows, 1);
            json.Raw(",\"reason\":"u8);
            WriteEnum(json, rows, 2);
            json.Raw(",\"listedOn\":"u8);
            Write(json, rows, 3);
            json.Raw(",\"completionDue\":"u8);
            Write(json, rows, 4);
            json.Raw(",\"enterprise\":{\"name\":"u8);
            Write(json, rows, 5);
            json.Raw(",\"park\":{\"name\":"u8);
            Write(json, rows, 6);
            json.Raw("}}}"u8);
        }

        Free(rows);
        json.Raw("]}"u8);
    }

    private void Enterprise(JsonAnswer json, byte[] uscc)
    {
        var row = Bound(6, uscc);
        raw.sqlite3_step(row);
        var id = raw.sqlite3_column_blob(row, 0).ToArray();
        json.Raw("\"enterprise\":{\"enterpriseId\":"u8);
        Write(json, row, 0);
        json.Raw(",\"identifier\":"u8);
        Write(json, row, 1);
        json.Raw(",\"name\":"u8);
        Write(json, row, 2);
        json.Raw(",\"industryCode\":"u8);
        Write(json, row, 3);
        json.Raw(",\"status\":"u8);
        WriteEnum(json, row, 4);
        json.Raw(",\"joined\":"u8);
        Write(json, row, 5);
        json.Raw(",\"sourceLine\":"u8);
        WriteInteger(json, row, 6);
        json.Raw(",\"latitude\":"u8);
        WriteNumber(json, row, 7);
        json.Raw(",\"park\":{\"name\":"u8);
        Write(json, row, 8);
        json.Raw(",\"regionCode\":"u8);
        Write(json, row, 9);
        Free(row);
        json.Raw("},\"figures\":{\"nodes\":["u8);
        var figures = Bound(7, id);
        for (var first = true; raw.sqlite3_step(figures) == raw.SQLITE_ROW; first = false)
        {
            json.Raw(first ? "{\"year\":"u8 : ",{\"year\":"u8);
            WriteInteger(json, figures, 0);
            json.Raw(",\"value\":"u8);
            WriteNumber(json, figures, 1);
            json.Raw(",\"indicator\":{\"code\":"u8);
            Write(json, figures, 2);
            json.Raw("}}"u8);
        }

        Free(figures);
        json.Raw("]},\"auditListings\":{\"nodes\":["u8);
        var listings = Bound(8, id);
        for (var first = true; raw.sqlite3_step(listings) == raw.SQLITE_ROW; first = false)
        {
            json.Raw(first ? "{\"year\":"u8 : ",{\"year\":"u8);
            WriteInteger(json, listings, 0);
            json.Raw(",\"batch\":"u8);
            Write(json, listings, 1);
            json.Raw(",\"status\":"u8);
            WriteEnum(json, listings, 2);
            json.Raw(",\"listedOn\":"u8);
            Write(json, listings, 3);
            json.Raw((byte)'}');
        }

        Free(listings);
        json.Raw("]}}"u8);
    }

    private void Totals(JsonAnswer json, int year, byte[] indicator)
    {
        json.Raw("\"figuresAggregate\":["u8);
        var groups = Of(9, year, indicator);
        for (var first = true; raw.sqlite3_step(groups) == raw.SQLITE_ROW; first = false)
        {
            json.Raw(first ? "{\"key\":{\"industryCode\":"u8 : ",{\"key\":{\"industryCode\":"u8);
            Write(json, groups, 0);
            json.Raw("},\"count\":"u8);
            WriteInteger(json, groups, 1);
            json.Raw(",\"sum\":{\"value\":"u8);
            WriteNumber(json, groups, 2);
            json.Raw("},\"avg\":{\"value\":"u8);
            json.Number(Math.Round((decimal)raw.sqlite3_column_double(groups, 2) / raw.sqlite3_column_int64(groups, 3), 10, MidpointRounding.AwayFromZero));
            json.Raw("}}"u8);
        }

        Free(groups);
        json.Raw((byte)']');
    }

    private void Parks(JsonAnswer json, byte[] after)
    {
        json.Raw("\"parks\":{\"nodes\":["u8);
        var parks = Bound(10, after);
        for (var first = true; raw.sqlite3_step(parks) == raw.SQLITE_ROW; first = false)
        {
            json.Raw(first ? "{\"name\":"u8 : ",{\"name\":"u8);
            Write(json, parks, 1);
            json.Raw(",\"enterprises\":{\"nodes\":["u8);
            Members(json, raw.sqlite3_column_blob(parks, 0).ToArray(), 10, id =>
            {
                var figures = Bound(11, id);
                for (var isFirst = true; raw.sqlite3_step(figures) == raw.SQLITE_ROW; isFirst = false)
                {
                    json.Raw(isFirst ? "{\"year\":"u8 : ",{\"year\":"u8);
                    WriteInteger(json, figures, 0);
                    json.Raw(",\"value\":"u8);
                    WriteNumber(json, figures, 1);
                    json.Raw((byte)'}');
                }

                Free(figures);
            });
            json.Raw("]}}"u8);
        }

        Free(parks);
        json.Raw("]}"u8);
    }

    private sqlite3_stmt Bound(int statement, ReadOnlySpan<byte> key)
    {
        raw.sqlite3_bind_text(statements[statement], 1, key);
        return statements[statement];
    }

    private sqlite3_stmt Of(int statement, int year, byte[] text)
    {
        raw.sqlite3_bind_int(statements[statement], 1, year);
        raw.sqlite3_bind_text(statements[statement], 2, text);
        return statements[statement];
    }

    private static void Free(sqlite3_stmt statement) => raw.sqlite3_reset(statement);

    private static void Write(JsonAnswer json, sqlite3_stmt row, int column)
    {
        if (raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL) json.Null();
        else json.String(raw.sqlite3_column_blob(row, column));
    }

    private static void WriteEnum(JsonAnswer json, sqlite3_stmt row, int column)
    {
        var code = raw.sqlite3_column_blob(row, column);
        var target = json.GetSpan(code.Length + 2);
        target[0] = target[code.Length + 1] = (byte)'"';
        Ascii.ToUpper(code, target[1..], out _);
        json.Advance(code.Length + 2);
    }

    private static void WriteInteger(JsonAnswer json, sqlite3_stmt row, int column)
    {
        if (raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL) json.Null();
        else json.Number(raw.sqlite3_column_int64(row, column));
    }

    private static void WriteNumber(JsonAnswer json, sqlite3_stmt row, int column)
    {
        if (raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL) json.Null();
        else json.Number(raw.sqlite3_column_double(row, column));
    }

    private void Prepare(string sql, Func<sqlite3_stmt, int> run)
    {
        Check(raw.sqlite3_prepare_v2(database, sql, out var statement));
        using (statement) run(statement);
    }

    private static void Check(int code)
    {
        if (code != raw.SQLITE_OK) throw new InvalidOperationException(raw.sqlite3_errstr(code).utf8_to_string());
    }
}
