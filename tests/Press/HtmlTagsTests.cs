using AngleSharp.Html.Parser;
using Disclosure.Press.Links;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Press.Tests;

/// <summary>The scan of tags against a browser's parser.</summary>
public sealed class HtmlTagsTests
{
    // Each # becomes a number of its own. What stands in comments, text elements and values must not be seen.
    private static readonly string[] Pieces =
    [
        "<p id=p#>", "<a href='/x?a=1&amp;b=2' id=\"a#\">", "</a>", "</p>", "<i ID=i#>", "</i id=no#>", "<br/id=b#>", "<img alt=\"a > b\" id=q#>", "<i title='<i id=no#>' id=t#>",
        "<i id=first# id=second#>", "<i =x id=e#>", "<i id = 's#' >", "<i\nid\n=\nn#\n>", "<i id=u#/>", "<i hidden id=h#>", "<i a=b'c\"d id=v#>", "<i\tid=w#\f>",
        "<!-- <i id=no#> -->", "<!-->", "<!--->", "<!-- a --!>", "<!-- > <i id=no#> -- -->", "<!---->", "<!doctype x '>", "<!x <i id=y#>", "<? <i id=y#>", "</ <i id=y#>", "</>", "<>", "<3", "< i id=no#>", "a < b", "<![CDATA[ > <i id=c#>",
        "<script>if (a<b) '<i id=no#>'</script>", "<script>/*<!-- <script> */ '</script>' <i id=no#> //--></script>", "<script><!-- </script>", "<script><!--> <script></script>", "<SCRIPT></scripts> <i id=no#></script >",
        "<style>a > b { content: '<i id=no#>' }</style>", "<textarea></text <i id=no#></textarea\n>", "<title><i id=no#></title>", "<iframe><i id=no#></iframe>", "<xmp></ xmp><i id=no#></xmp/>", "<noscript><i id=ns#></i></noscript>",
        "<svg id=s#><title><g id=g#></g></title><![CDATA[ <g id=no#> > ]]><style><g id=g#></g></style><path d='>'/></svg>", "<svg id=s#><g id=g# /></svg><b>", "text &lt;i id=no#&gt;",
    ];

    [Fact]
    public void A_scan_sees_the_ids_that_a_browser_sees()
    {
        var documents = Gen.Choose(0, Pieces.Length - 1).ListOf(14).Select(chosen => string.Concat(chosen.Select((piece, index) => Pieces[piece].Replace("#", $"{index}", StringComparison.Ordinal))));

        Prop.ForAll(documents.ToArbitrary(), document =>
        {
            var seen = Ids(document);
            var expected = new HtmlParser().ParseDocument($"<body>{document}").QuerySelectorAll("[id]").Select(element => element.Id!).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(expected, seen);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20_240_601, 1));
    }

    [Theory]
    [InlineData("<i id=a><i id=b", "a")]
    [InlineData("<i id=a><i title=\"<i id=b>", "a")]
    [InlineData("<i id=a><!-- <i id=b>", "a")]
    [InlineData("<i id=a><script><i id=b>", "a")]
    [InlineData("<i id=a></i", "a")]
    [InlineData("<i id=a><", "a")]
    [InlineData("<i id=a><plaintext></plaintext><i id=b>", "a")]
    [InlineData("", "")]
    public void A_document_cut_short_ends_the_scan(string document, string expected) => Assert.Equal(expected, string.Join(' ', Ids(document)));

    [Fact]
    public void A_tag_with_many_attributes_keeps_them_all()
    {
        var tags = new HtmlTags("<i " + string.Join(' ', Enumerable.Range(0, 40).Select(number => $"data-{number}=v{number}")) + ">");

        Assert.True(tags.Next());
        Assert.True(tags.TryGet("data-39", out var value));
        Assert.Equal("v39", value.ToString());
        Assert.Equal(40, tags.Attributes.Length);
    }

    [Theory]
    [InlineData("a.png", "a.png")]
    [InlineData("a.png 1x, b.png 2x", "a.png b.png")]
    [InlineData(" a.png 100w,\n b.png 200w , ", "a.png b.png")]
    [InlineData("a.png, b.png", "a.png b.png")]
    [InlineData("data:image/png;base64,AAAA 1x, b.png", "data:image/png;base64,AAAA b.png")]
    [InlineData("", "")]
    public void A_source_set_gives_its_addresses(string sourceSet, string expected) => Assert.Equal(expected, string.Join(' ', SourceSet.Addresses(sourceSet)));

    [Theory]
    [InlineData("/a/b/", "c/", "/a/b/c/")]
    [InlineData("/a/b.html", "c/", "/a/c/")]
    [InlineData("/a/b/", "../c/", "/a/c/")]
    [InlineData("/a/b/", "../../../c", "/c")]
    [InlineData("/a/b/", "./", "/a/b/")]
    [InlineData("/a/b/", "..", "/a/")]
    [InlineData("/a/b/", "/x/./y/../z?q=/../#/..", "/x/z?q=/../#/..")]
    [InlineData("/a/b/", "?q=1", "/a/b/?q=1")]
    [InlineData("/a/b/", ".well-known/x.txt", "/a/b/.well-known/x.txt")]
    public void An_address_is_resolved_against_the_page_as_a_browser_does(string page, string address, string expected)
    {
        Assert.Equal(expected, SiteAddress.Resolve(page, address));
        Assert.Equal(expected, new Uri(new Uri("https://example.org" + page), address).ToString()["https://example.org".Length..]);
    }

    private static IReadOnlyList<string> Ids(string document)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        var tags = new HtmlTags(document);
        while (tags.Next())
        {
            if (tags.TryGet("id", out var id))
                ids.Add(id.ToString());
        }

        return [.. ids];
    }
}
