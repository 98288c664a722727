using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Tests.Validation;
using Disclosure.GraphQL.Types;
using Disclosure.Model;
using Disclosure.Model.Dictionary;

namespace Disclosure.Schema.Tests;

/// <summary>A release in a PostgreSQL database answers with the same characters, in the same order, as its SQLite file.</summary>
public sealed class PostgreSqlTests(PostgreSqlRelease release) : IClassFixture<PostgreSqlRelease>
{
    private const int Generated = 600;
    private const int Pages = 3;

    /// <summary>The roots of the registers' connections.</summary>
    public static TheoryData<string> Registers => [.. Catalog.Tables.Select(table => Naming.Camel(table.PluralName))];

    [Fact]
    public async Task Generated_documents_are_answered_the_same()
    {
        var ids = (await Ask("{ parks { nodes { id } } enterprises(first: 3) { nodes { id } } figures(first: 3) { nodes { id } } releases { nodes { id } } }"))!
            ["data"]!.AsObject().SelectMany(pair => pair.Value!["nodes"]!.AsArray()).Select(node => node!["id"]!.GetValue<string>());
        var writer = new DocumentWriter(PublicSchema.Instance, new Dice(20261122), [.. ids]);
        var complete = 0;
        for (var i = 0; i < Generated; i++)
        {
            if ((await Ask(writer.Document()))["errors"] is null) complete++;
        }

        Assert.True(complete > Generated * 3 / 4, $"of {Generated} documents only {complete} are answered");
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task Pages_in_every_order_are_the_same_in_both_directions(string register)
    {
        var keys = ((InputObjectType)Argument(register, "order").Type.Named).Fields.All;
        Assert.NotEmpty(keys);
        foreach (var order in keys.SelectMany(key => new[] { $"[{Order(key, "ASC")}]", $"[{Order(key, "DESC")}]" }).Prepend("[]"))
        {
            foreach (var (size, from, next) in new[] { ("first", "after", "endCursor"), ("last", "before", "startCursor") })
            {
                string? cursor = null;
                for (var page = 0; page < Pages; page++)
                {
                    var at = cursor is null ? "" : $", {from}: \"{cursor}\"";
                    var answer = await Ask($"{{ {register}({size}: 4{at}, order: {order}) {{ totalCount edges {{ cursor node {{ id }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}");
                    Assert.Null(answer["errors"]);
                    if (answer["data"]![register]!["pageInfo"]![next] is not { } end) break;
                    cursor = end.GetValue<string>();
                }
            }
        }
    }

    /// <summary>Every column is compared with values that it holds: whole, their beginning, middle and end, Chinese or not.</summary>
    [Theory]
    [MemberData(nameof(Registers))]
    public async Task Filters_on_every_column_find_the_same(string register)
    {
        var (filter, node) = (Argument(register, "where").Type.Named, (ObjectType)Root(register).Type.Named);
        var row = (ObjectType)((ObjectType)node).Fields.Find("nodes")!.Type.Named;
        var compared = 0;
        foreach (var column in ((InputObjectType)filter).Fields.All.Where(field => field.Type.Named.Name.EndsWith("OperationFilterInput", StringComparison.Ordinal)))
        {
            var sample = await Ask($"{{ {register}(first: 1, where: {{{column.Name}: {{neq: null}}}}) {{ totalCount nodes {{ {column.Name} }} }} }}");
            var isEnum = row.Fields.Find(column.Name)!.Type.Named is EnumType;
            foreach (var value in sample["data"]![register]!["nodes"]!.AsArray().Select(each => each![column.Name]!).DistinctBy(value => value.ToJsonString()))
            {
                foreach (var condition in ((InputObjectType)column.Type.Named).Fields.All.SelectMany(operation => Conditions(operation, value, isEnum)))
                {
                    Assert.Null((await Ask($"{{ {register}(first: 50, where: {{{column.Name}: {condition}}}) {{ nodes {{ id }} }} }}"))["errors"]);
                    compared++;
                }
            }
        }

        var isEmpty = (await Ask($"{{ {register} {{ totalCount }} }}"))["data"]![register]!["totalCount"]!.GetValue<int>() == 0;
        Assert.True(isEmpty || compared > 10, $"{register}: only {compared} conditions");
    }

    [Theory]
    [MemberData(nameof(Registers))]
    public async Task Aggregates_by_every_key_are_the_same(string register)
    {
        var root = $"{register}Aggregate";
        var row = (ObjectType)Root(root).Type.Named;
        var values = string.Join(' ', row.Fields.All.Where(field => field.Name != "key").Select(field => field.Type.Named is ObjectType measures ? $"{field.Name} {{ {string.Join(' ', measures.Fields.All.Select(measure => measure.Name))} }}" : field.Name));
        Assert.Null((await Ask($"{{ {root} {{ {values} }} }}"))["errors"]);
        if (Root(root).Arguments.Find("groupBy") is not { } by) return;
        var keys = ((EnumType)by.Type.Named).Values.All.Select(value => value.Name).ToArray();
        var shown = string.Join(' ', ((ObjectType)row.Fields.Find("key")!.Type.Named).Fields.All.Select(field => field.Name));
        foreach (var key in keys.Concat(keys.Zip(keys.Skip(1), (one, other) => $"{one}, {other}")))
            Assert.Null((await Ask($"{{ {root}(groupBy: [{key}]) {{ key {{ {shown} }} {values} }} }}"))["errors"]);
    }

    [Theory]
    [InlineData("公司")]
    [InlineData("园区")]
    [InlineData("甲园区")]
    [InlineData("排放")]
    [InlineData("BETA")]
    [InlineData("ｂｅｔａ steel")]
    [InlineData("9111")]
    [InlineData("co₂ from")]
    [InlineData("工信厅节函〔2024〕")]
    [InlineData("100%_\\")]
    [InlineData("'; DROP TABLE enterprise; --")]
    [InlineData("\u0000\u0001")]
    public async Task Search_finds_the_same_in_the_same_order(string text) =>
        await Ask("query ($text: String!) { search(text: $text, first: 50) { __typename ... on Node { id } } }", new { text });

    [Fact]
    public async Task A_connection_of_the_server_cannot_write()
    {
        await using var source = release.Connect();
        await using var command = source.CreateCommand("DELETE FROM release");
        Assert.Equal(Npgsql.PostgresErrorCodes.ReadOnlySqlTransaction, (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => command.ExecuteNonQueryAsync())).SqlState);
    }

    /// <summary>Both answers, which are one.</summary>
    private async Task<JsonNode> Ask(string document, object? variables = null)
    {
        var expected = await Answer(release.Sqlite, document, variables);
        var answer = await Answer(release.PostgreSql, document, variables);
        if (expected != answer) Assert.Fail($"{document}\nSQLite:     {expected}\nPostgreSQL: {answer}");
        return JsonNode.Parse(answer)!;
    }

    private static async Task<string> Answer(ReleaseApi api, string document, object? variables)
    {
        using var answer = await api.Executor.ExecuteAsync(new GraphQLRequest(document)
        {
            Source = new Answering(api.Release, new(api.Executor.Options, null)),
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
        });
        Assert.Empty(answer.Exceptions.Select(failure => $"{failure.Message} {failure.InnerException?.Message} {document}"));
        return Encoding.UTF8.GetString(answer.Json.Span);
    }

    private FieldDefinition Root(string name) => release.Sqlite.Executor.Schema.Query.Fields.Find(name)!;

    private InputValueDefinition Argument(string root, string name) => Root(root).Arguments.Find(name)!;

    /// <summary>By a column, or by the first column of what a column refers to.</summary>
    private static string Order(InputValueDefinition key, string direction) =>
        $"{{{key.Name}: {(key.Type.Named is InputObjectType target ? Order(target.Fields.All.First(field => field.Type.Named is EnumType), direction) : direction)}}}";

    private static IEnumerable<string> Conditions(InputValueDefinition operation, JsonNode value, bool isEnum)
    {
        var isList = operation.Type.Nullable is ListType;
        var text = value.GetValueKind() is JsonValueKind.String && !isEnum ? value.GetValue<string>() : null;
        string[] parts = text is null ? [] : [text[..Math.Min(2, text.Length)], text[(text.Length / 2)..], text.ToUpperInvariant()];
        string[] literals = [isEnum ? value.GetValue<string>() : Literal(value), .. parts.Where(part => operation.Type.Named.Name == "String" && IsWhole(part)).Select(part => Literal(JsonValue.Create(part)))];
        return literals.Distinct().Select(literal => $"{{{operation.Name}: {(isList ? $"[{literal}]" : literal)}}}");
    }

    /// <summary>No half of a pair of surrogates at either end.</summary>
    private static bool IsWhole(string part) => part.Length > 0 && !char.IsLowSurrogate(part[0]) && !char.IsHighSurrogate(part[^1]);

    private static string Literal(JsonNode value) => value.ToJsonString();
}
