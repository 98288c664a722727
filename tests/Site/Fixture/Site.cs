namespace Disclosure.Site.Tests.Fixture;

/// <summary>Tests that read the one pressed site.</summary>
[CollectionDefinition(Name)]
public sealed class Site : ICollectionFixture<PressedSite>
{
    public const string Name = "site";
}
