using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Routing;

namespace SchemaGen.Tests.Routing;

/// <summary>The longest host that serves an address.</summary>
public class HostTableTests
{
    [Fact]
    public void Find_RandomHosts_GivesTheLongestThatServesThem()
    {
        var random = new Random(1);
        string[] labels = ["a", "b", "ab", "com", "co", "c", "xn--mgbh0fb", "www", "x1"];

        for (int round = 0; round < 200; round++)
        {
            string[] hosts = [.. Enumerable.Range(0, random.Next(0, 30)).Select(_ => Host()).Distinct()];
            var table = new HostTable<string>(hosts.ToDictionary(static host => host));

            for (int i = 0; i < 50; i++)
            {
                string host = Host();
                Assert.Equal(hosts.Where(h => RouteHost.Serves(h, host)).MaxBy(static h => h.Length), table.Find(new Uri("https://" + host)));
            }
        }

        string Host() => string.Join('.', Enumerable.Range(0, random.Next(1, 5)).Select(_ => labels[random.Next(labels.Length)]));
    }

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("https://EXAMPLE.com.")]
    [InlineData("https://www.example.com")]
    [InlineData("https://www.example.com.")]
    [InlineData("https://www.www.example.com")]
    [InlineData("https://a.very.long.host.of.example.com:8080")]
    [InlineData("https://مثال.example.com")]
    public void Find_ServedAddress_GivesItsHost(string url) => Assert.Equal("x", Table("example.com").Find(new Uri(url)));

    [Theory]
    [InlineData("https://nexample.com")]
    [InlineData("https://com")]
    [InlineData("https://example.com.x")]
    [InlineData("https://wwwexample.com")]
    [InlineData("https://www.example.org")]
    [InlineData("file:///example.com")]
    [InlineData("urn:example.com")]
    public void Find_OtherAddress_ReturnsNull(string url) => Assert.Null(Table("example.com").Find(new Uri(url)));

    [Fact]
    public void Find_HostAndItsUnicodeParent_GivesTheLonger()
    {
        var table = new HostTable<string>(new Dictionary<string, string> { ["example"] = "parent", ["xn--mgbh0fb.example"] = "child", ["www.example"] = "declared" });
        Assert.Equal("child", table.Find(new Uri("https://www.مثال.example")));
        Assert.Equal("declared", table.Find(new Uri("https://www.example")));
        Assert.Equal("parent", table.Find(new Uri("https://m.example")));
    }

    [Fact]
    public void Find_NoHosts_ReturnsNull() => Assert.Null(new HostTable<string>(new Dictionary<string, string>()).Find(new Uri("https://example.com")));

    private static HostTable<string> Table(string host) => new(new Dictionary<string, string> { [host] = "x" });
}
