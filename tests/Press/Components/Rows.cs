namespace Disclosure.Press.Tests.Components;

/// <summary>A service as a site would inject one: answers later, on another thread.</summary>
public sealed class Rows(int count)
{
    public int Count { get; } = count;

    public int Change { get; set; }

    public async Task<IReadOnlyList<(int Year, int Value)>> OfAsync(int number)
    {
        await Task.Yield();
        return [.. Enumerable.Range(2015, 10).Select(year => (year, (number * 31) + year + (number == 7 ? Change : 0)))];
    }
}
