using System.Reflection;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Http;
using Disclosure.GraphQL.Language;
using Disclosure.Schema.Documentation;
using Disclosure.Schema.Errors;
using Disclosure.Schema.Limits;

namespace Disclosure.Schema.Tests;

/// <summary>Documentation written from the code: nothing is forgotten, and the pages in the repository are those.</summary>
public sealed class PageGoldenTests
{
    [Fact]
    public void Every_error_code_is_explained_once()
    {
        var codes = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(codes.Order(StringComparer.Ordinal), ApiErrors.All.Select(error => error.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_error_code_of_a_limit_belongs_to_a_published_number()
    {
        var limited = ApiErrors.All.Select(error => error.Code).Where(code => code.StartsWith("LIMIT_", StringComparison.Ordinal));
        Assert.Empty(limited.Except(PublishedLimits.All.Select(limit => limit.Code)));
        Assert.Empty(PublishedLimits.All.Select(limit => limit.Code).OfType<string>().Except(ApiErrors.All.Select(error => error.Code)));
    }

    /// <summary>A bound that somebody adds to an options object must be published, or named here with the reason why it is none.</summary>
    [Fact]
    public void Every_number_of_the_objects_that_enforce_limits_is_published()
    {
        string[] apart =
        [
            "ExecutorOptions.CachedDocuments", "ExecutorOptions.CachedCharacters", "ExecutorOptions.CachedPlans", "ExecutorOptions.LongestCachedDocument", // sizes of a cache: beyond them nothing is refused
            "ValidationLimits.Errors", "ValidationLimits.Locations", // how much of what is wrong is told
        ];
        Assert.All(
            from type in new[] { typeof(ParserLimits), typeof(GraphQL.Validation.ValidationLimits), typeof(ExecutionLimits), typeof(HttpOptions), typeof(ExecutorOptions) }
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.PropertyType == typeof(int) || property.PropertyType == typeof(long) || property.PropertyType == typeof(TimeSpan)
            where !apart.Contains($"{type.Name}.{property.Name}")
            select property,
            property =>
            {
                // Published, if changing it changes a published number.
                var before = Numbers(LimitsInForce.Unset);
                Assert.NotEqual(before, Numbers(With(property)));
            });
    }

    [Theory]
    [InlineData("api-limits.md")]
    [InlineData("api-errors.md")]
    public void The_page_is_the_one_in_the_repository(string name)
    {
        var page = name == "api-errors.md" ? ReferencePages.Errors() : ReferencePages.Limits(LimitsInForce.Unset);
        var file = Path.Combine(Repository.Root, "docs", name);
        if (Repository.RewritesGoldens) File.WriteAllText(file, page);
        Assert.True(File.Exists(file) && File.ReadAllText(file) == page, $"docs/{name} differs from the code: run the tests with REWRITE_GOLDENS=1 and look at the diff");
    }

    private static long?[] Numbers(LimitsInForce limits) => [.. PublishedLimits.All.Select(limit => limit.Value(limits))];

    private static LimitsInForce With(PropertyInfo property)
    {
        var (executor, http) = (new ExecutorOptions(), LimitsInForce.Unset.Http! with { });
        if (property.DeclaringType == typeof(ParserLimits)) executor = executor with { Parser = Changed(new ParserLimits(), property) };
        else if (property.DeclaringType == typeof(GraphQL.Validation.ValidationLimits)) executor = executor with { Validation = Changed(new GraphQL.Validation.ValidationLimits(), property) };
        else if (property.DeclaringType == typeof(ExecutionLimits)) executor = executor with { Execution = Changed(new ExecutionLimits(), property) };
        else if (property.DeclaringType == typeof(HttpOptions)) http = Changed(http, property);
        else executor = Changed(executor, property);
        return new(executor, http);
    }

    private static T Changed<T>(T options, PropertyInfo property)
        where T : class
    {
        property.SetValue(options, property.PropertyType == typeof(int) ? 77_777 : property.PropertyType == typeof(long) ? 77_777L : TimeSpan.FromSeconds(77_777));
        return options;
    }
}
