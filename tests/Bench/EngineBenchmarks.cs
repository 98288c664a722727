using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Validation;
using Disclosure.Schema;
using Disclosure.Store.Working;

namespace Disclosure.Bench;

/// <summary>The stages of the engine for each worked example, with what they allocate. The release is empty: what is measured is the engine's own part.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure-bench").FullName;
    private readonly GraphQL.Types.Schema schema = PublicSchema.Instance;
    private ReleaseApi api = null!;
    private Document document = null!;
    private GraphQLRequest request = null!;
    private int unseen;

    [ParamsSource(nameof(Names))]
    public string Example { get; set; } = "";

    public static IEnumerable<string> Names => Examples.All.Keys;

    private string Text => Examples.All[Example];

    [GlobalSetup]
    public async Task OpenAsync()
    {
        var path = Path.Combine(folder, "disclosure.sqlite");
        using (var store = StoreFile.Create(path))
        {
            using (var transaction = store.Begin())
            {
                transaction.Insert(Model.Registers.Releases.Table, new() { Version = "1.0.0", PublishedOn = new(2024, 6, 1), Notes = "一", NotesEn = "One" });
                transaction.Commit();
            }

            store.Finish();
        }

        api = await ReleaseApi.OpenAsync(path);
        document = Parser.Parse(Text, ParserLimits.Default).Document!;
        request = new GraphQLRequest(Text)
        {
            Cost = CostReport.Report,
            Variables = Examples.Variables.TryGetValue(Example, out var variables) ? JsonDocument.Parse(variables).RootElement : default,
        };
    }

    [GlobalCleanup]
    public void Close()
    {
        api.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark]
    public object Parse() => Parser.Parse(Text, ParserLimits.Default);

    [Benchmark]
    public object Validate() => Validator.Validate(schema, document, ValidationLimits.Default);

    /// <summary>A text never seen: parsed, checked and planned, but not run.</summary>
    [Benchmark]
    public Task<long> ParseValidateAndPlan() => CostAsync(request with { Query = $"{Text}#{unseen++}", Cost = CostReport.Only });

    /// <summary>A text known, as nearly all are: bound, run and written.</summary>
    [Benchmark]
    public async Task<int> Execute() => (await api.ExecuteAsync(Text, request.Variables.ValueKind == JsonValueKind.Undefined ? null : request.Variables)).Length;

    private async Task<long> CostAsync(GraphQLRequest asked)
    {
        using var answer = await api.Executor.ExecuteAsync(asked);
        return answer.Cost;
    }
}
