extern alias Adapters;

using System.Globalization;
using System.Text;
using System.Text.Json;
using Adapters::Disclosure.Schema.Databases;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Tests.Validation;
using Disclosure.GraphQL.Types;
using Disclosure.Store.Reading;
using Microsoft.Data.Sqlite;

namespace Disclosure.GraphQL.Tests.Execution;

/// <summary>Sums and averages of decimals are those of decimal arithmetic, on both databases, character for character.</summary>
public sealed class ExactSumTests(PostgreSqlLibrary server) : IClassFixture<PostgreSqlLibrary>, IAsyncLifetime
{
    private const string Query = "{ amountsAggregate(groupBy: [BATCH]) { key { batch } sum { value } avg { value } } }";
    private const int Batches = 400;

    private readonly string path = Path.Combine(Path.GetTempPath(), $"sums-{Environment.ProcessId}.sqlite");
    private readonly List<List<decimal>> batches = Draw(new Dice(15));
    private readonly Schema schema = MakeSchema();

    public async Task InitializeAsync()
    {
        var rows = new StringBuilder();
        var id = 0;
        for (var batch = 0; batch < Batches; batch++)
        {
            foreach (var value in batches[batch])
                rows.Append(CultureInfo.InvariantCulture, $"{(id == 0 ? "INSERT INTO amount VALUES " : ",")}({++id}, {batch}, {value})");
        }

        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        const string table = "CREATE TABLE amount (id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, value";
#pragma warning disable CA2100 // Numbers alone.
        command.CommandText = $"{table} REAL NOT NULL); {rows}";
        await command.ExecuteNonQueryAsync();
        await using var other = server.Source.CreateCommand($"DROP TABLE IF EXISTS amount; {table} NUMERIC NOT NULL); {rows}");
#pragma warning restore CA2100
        await other.ExecuteNonQueryAsync();
    }

    public Task DisposeAsync()
    {
        File.Delete(path);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Both_databases_answer_what_decimal_arithmetic_does()
    {
        using var file = SqliteFile.Open(path);
        var sqlite = await Ask(new SqliteDatabase(file));
        Assert.Equal(sqlite, await Ask(new PostgreSqlDatabase(server.Source)));
        using var answer = JsonDocument.Parse(sqlite);
        var groups = answer.RootElement.GetProperty("data").GetProperty("amountsAggregate").EnumerateArray().ToList();
        Assert.Equal(Batches, groups.Count);
        Assert.All(groups.Zip(batches), pair =>
        {
            var (group, values) = pair;
            Assert.Equal(Text(values.Sum()), group.GetProperty("sum").GetProperty("value").GetRawText());
            Assert.Equal(Text(FifteenDigits(values.Sum() / values.Count)), group.GetProperty("avg").GetProperty("value").GetRawText());
        });
    }

    /// <summary>Batches of one scale each, of both signs, many with a sum far smaller than what is summed. Sums have at most 15 digits.</summary>
    private static List<List<decimal>> Draw(Dice dice)
    {
        var drawn = new List<List<decimal>>();
        for (var batch = 0; batch < Batches; batch++)
        {
            var decimals = dice.Throw(7);
            var values = new List<decimal>();
            for (var count = 1 + dice.Throw(60); count > 0; count--)
            {
                var value = new decimal(dice.Throw(1_000_000_000), 0, 0, dice.Throw(3) == 0, (byte)decimals);
                values.Add(value);
                if (dice.Throw(2) == 0) values.Add(new decimal(dice.Throw(1_000), 0, 0, isNegative: false, (byte)decimals) - value);
            }

            drawn.Add(values);
        }

        return drawn;
    }

    private static decimal FifteenDigits(decimal value)
    {
        for (var decimals = 28; ; decimals--)
        {
            var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
            if (Text(Math.Abs(rounded)).Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length <= 15) return rounded;
        }
    }

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static Schema MakeSchema()
    {
        var (id, batch) = (new Column("id", StorageKind.Integer), new Column("batch", StorageKind.Integer));
        var amount = new Entity("Amount", new Table("amount"), [id], () =>
        [
            new ColumnField("number", id, BuiltInScalars.Int.NonNull(), "Number."),
            new ColumnField("value", new Column("value", StorageKind.Real), LibrarySchema.Decimal.NonNull(), "Value.") { IsMeasure = true },
        ])
        {
            Description = "An amount.",
            GroupKeys = [new("batch", batch, BuiltInScalars.Int, "Batch.")],
        };
        var types = new EntityTypes(LibrarySchema.Decimal);
        return Schema.Create(new ObjectType("Query", () => [types.Aggregate("amountsAggregate", amount, "Amounts.")]) { Description = "Query." }).OrThrow();
    }

    private async Task<string> Ask(Database database)
    {
        using var answer = await new Executor(schema, database).ExecuteAsync(new GraphQLRequest(Query));
        return Encoding.UTF8.GetString(answer.Json.Span);
    }
}
