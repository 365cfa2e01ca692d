using System;
using SchemaGen.Routing;

namespace SchemaGen.Tests.Routing;

/// <summary>The order of routes: the most specific first.</summary>
public class RouteOrderTests
{
    [Theory]
    [InlineData("/a/b", "/a/{x}")]
    [InlineData("/a/{x}/c", "/a/{x}/{y}")]
    [InlineData("/{x}/a/b", "/a/{x:int}/{y:int}")]
    [InlineData("/", "/{*rest}")]
    [InlineData("/", null)]
    [InlineData("/a", "/a/{*rest}")]
    [InlineData("/{x:guid}", "/{x}")]
    [InlineData("/{x:date}", "/{x:int}/{y:int}/{z:int}")]
    [InlineData("/{x:int}", "/{x:long}")]
    [InlineData("/{x:long}", "/{x}")]
    [InlineData("/{x}", "/{*rest}")]
    [InlineData("/{x}", null)]
    [InlineData("/{x}/{y}", "/{x}/{*rest}")]
    [InlineData("/{x}.html", "/{x}")]
    [InlineData("/{x}-{y:long}.html", "/{x}-{y:long}")]
    [InlineData("/{x}-{y}.html", "/{x}-{y}")]
    [InlineData("/a/{x}", "/{x}/b")]
    [InlineData("/p{*rest}", "/{*rest}")]
    public void Compare_MoreSpecificPath_ComesFirst(string first, string? second)
    {
        Assert.True(SchemaRoute.Compare(Route(first), Route(second)) < 0);
        Assert.True(SchemaRoute.Compare(Route(second), Route(first)) > 0);
    }

    [Theory]
    [InlineData("/{x}", "/{y}")]
    [InlineData("/a/{x}", "/b/{x}")]
    [InlineData("/a", "/a/")]
    [InlineData("/long", "/a")]
    [InlineData("/{x:date}", "/{x:guid}")]
    [InlineData("/{x:int}-{y}", "/{x}-{y:int}")]
    [InlineData("/a{x}", "/{x}b")]
    [InlineData("/{*rest}", null)]
    [InlineData(null, null)]
    public void Compare_EquallySpecificPaths_AreEqual(string? one, string? two)
    {
        Assert.Equal(0, SchemaRoute.Compare(Route(one), Route(two)));
        Assert.Equal(0, SchemaRoute.Compare(Route(two), Route(one)));
    }

    [Fact]
    public void Compare_LongerHost_ComesBeforeAnyPath() =>
        Assert.True(SchemaRoute.Compare(new SchemaRoute(new HtmlRouteAttribute("www.example.com")), new SchemaRoute(new HtmlRouteAttribute("example.com", "/a/b/c"))) < 0);

    private static SchemaRoute Route(string? path) => new(new HtmlRouteAttribute("example.com", path));
}
