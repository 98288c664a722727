namespace Disclosure.Press;

/// <summary>A component failed while a page was drawn.</summary>
public sealed class PageException(string address, Exception cause) : Exception($"{address}: {cause.Message}", cause)
{
    public string Address { get; } = address;
}
