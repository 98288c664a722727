namespace Disclosure.Site;

/// <summary>An article as lists name it.</summary>
public sealed record Guide(string Name, string Title, string Description);
