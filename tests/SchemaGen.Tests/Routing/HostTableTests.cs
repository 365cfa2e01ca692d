using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Routing;

namespace SchemaGen.Tests.Routing;

/// <summary>The longest host that serves another one, from a table of hashes.</summary>
public class HostTableTests
{
    [Fact]
    public void Find_RandomHosts_GivesTheLongestThatServesThem()
    {
        var random = new Random(1);
        string[] labels = ["a", "b", "ab", "com", "co", "c", "xn--mgbh0fb", "www", "1"];

        for (int round = 0; round < 200; round++)
        {
            string[] hosts = [.. Enumerable.Range(0, random.Next(0, 30)).Select(_ => Host()).Distinct()];
            var table = new HostTable<string>([.. hosts.Select(static host => KeyValuePair.Create(host, host))]);

            for (int i = 0; i < 50; i++)
            {
                string host = Host();
                Assert.Equal(hosts.Where(h => RouteHost.Serves(h, host)).MaxBy(static h => h.Length), table.Find(host));
            }
        }

        string Host() => string.Join('.', Enumerable.Range(0, random.Next(1, 5)).Select(_ => labels[random.Next(labels.Length)]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..example.com.x")]
    [InlineData("example.com.")]
    [InlineData("nexample.com")]
    public void Find_NoSuffixAtALabel_ReturnsNull(string host) => Assert.Null(new HostTable<string>([KeyValuePair.Create("example.com", "x")]).Find(host));
}
