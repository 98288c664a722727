namespace Disclosure.GraphQL.Tests.Execution;

public sealed class ConcurrencyTests(Library library) : IClassFixture<Library>
{
    /// <summary>Plans, prepared statements and buffers are shared by requests; no request may see another's values.</summary>
    [Fact]
    public async Task Many_requests_at_once_get_their_own_answers()
    {
        const string query = "query($n: Int!, $f: Int!) { book(number: $n) { number author { number books(first: $f) { nodes { number } } } } }";
        await Task.WhenAll(Enumerable.Range(1, 200).Select(number => Task.Run(async () =>
        {
            var size = (number % 4) + 1;
            using var answer = await library.Executor.ExecuteAsync(new(query) { Variables = System.Text.Json.JsonSerializer.SerializeToElement(new { n = number, f = size }) });
            var book = System.Text.Json.JsonDocument.Parse(answer.Json).RootElement.GetProperty("data").GetProperty("book");
            var author = ((number - 1) % 20) + 1;
            Assert.Equal(number, book.GetProperty("number").GetInt32());
            Assert.Equal(author, book.GetProperty("author").GetProperty("number").GetInt32());
            Assert.Equal(
                Enumerable.Range(0, size).Select(page => author + (20 * page)),
                book.GetProperty("author").GetProperty("books").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("number").GetInt32()));
        })));
    }
}
