using System.Reflection;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Tests.Planning;

public sealed class SqlTests
{
    private static readonly Column Name = new("name", StorageKind.Text);

    [Fact]
    public void Holes_take_names_pieces_and_parameters_and_nothing_that_holds_text() =>
        Assert.Equal(
            ["Alias", "Column", "Parameter", "Sql", "Table"],
            typeof(SqlHandler).GetMethods().Where(method => method.Name == "AppendFormatted").Select(method => method.GetParameters().Single().ParameterType.Name).Order());

    [Fact]
    public void No_piece_of_sql_is_made_of_text_from_outside() =>
        Assert.DoesNotContain(
            typeof(Sql).GetMethods(BindingFlags.Public | BindingFlags.Static).Concat<MethodBase>(typeof(Sql).GetConstructors()),
            method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(string)));

    [Fact]
    public void One_parameter_has_one_number_however_often_it_stands()
    {
        var (first, second) = (new Value(), new Value());
        var sql = Sql.Write($"{Name} = {first} OR {Name} > {second} OR {first} IS NULL");
        Assert.Equal("\"name\" = ?1 OR \"name\" > ?2 OR ?1 IS NULL", sql.Render(Dialect.Sqlite).Text);
        Assert.Equal("\"name\" = $1 OR \"name\" > $2 OR $1 IS NULL", sql.Render(Dialect.PostgreSql).Text);
        Assert.Equal<Parameter>([first, second], [.. sql.Render(Dialect.Sqlite).Parameters]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\"; DROP TABLE b; --")]
    [InlineData("a\0b")]
    public void A_name_that_cannot_be_quoted_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => new Table(name));
        Assert.Throws<ArgumentException>(() => new Column(name, StorageKind.Text));
    }

    [Fact]
    public void Constants_are_folded()
    {
        var some = Sql.Write($"{Name} IS NULL");
        Assert.Same(Sql.True, Sql.All([]));
        Assert.Same(Sql.False, Sql.Any([]));
        Assert.Same(Sql.False, Sql.All([some, Sql.False]));
        Assert.Same(Sql.True, Sql.Any([some, Sql.True]));
        Assert.Same(some, Sql.All([Sql.True, some]));
        Assert.Same(some, Sql.Any([some, Sql.False]));
        Assert.Same(Sql.False, Sql.Not(Sql.True));
        Assert.Equal("((\"name\" IS NULL) IS NOT TRUE)", Sql.Not(some).Render(Dialect.Sqlite).Text);
    }

    [Fact]
    public void A_list_becomes_json_with_the_same_values()
    {
        var list = new SqlList(StorageKind.Text);
        list.Add(SqlValue.From("a\"\\\u0001低"));
        Assert.Equal("[\"a\\u0022\\\\\\u0001\\u4F4E\"]", System.Text.Encoding.UTF8.GetString(list.ToJson()));
        var numbers = new SqlList(StorageKind.Real);
        numbers.Add(SqlValue.From(0.1));
        numbers.Add(SqlValue.From(1e300));
        numbers.Add(SqlValue.From(-3));
        Assert.Equal([0.1, 1e300, -3], System.Text.Json.JsonSerializer.Deserialize<double[]>(numbers.ToJson())!);
    }

    private sealed class Value() : Parameter(StorageKind.Text);
}
