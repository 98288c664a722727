using Disclosure.Model.Dictionary;

namespace Disclosure.Site;

/// <summary>An article as lists name it.</summary>
/// <param name="Audience">Whom it is written for first: one of the audiences of trainings and events.</param>
public sealed record Guide(string Name, string Title, string Description, Code Audience);
