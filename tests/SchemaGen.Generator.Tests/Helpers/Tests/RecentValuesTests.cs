using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>What is remembered is found, and what nobody asks for is forgotten.</summary>
public sealed class RecentValuesTests
{
    private readonly List<int> _asked = [];

    [Fact]
    public void Get_Twice_AsksOnce()
    {
        RecentValues<int, string> values = Values(capacity: 4);
        string first = values.Get(1);

        Assert.Same(first, values.Get(1));
        Assert.Equal([1], _asked);
    }

    [Fact]
    public void Get_AfterManyOthers_AsksAgain()
    {
        RecentValues<int, string> values = Values(capacity: 4);

        for (int i = 0; i < 9; i++)
        {
            values.Get(i);
        }

        values.Get(0);
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 0], _asked);
    }

    [Fact]
    public void Get_OfWhatIsAskedForAgainAndAgain_AsksOnce()
    {
        RecentValues<int, string> values = Values(capacity: 4);

        for (int i = 1; i < 100; i++)
        {
            values.Get(0);
            values.Get(i);
        }

        Assert.Equal(100, _asked.Count);
    }

    [Fact]
    public void Get_ByManyThreads_GivesTheFunctionsValues()
    {
        var values = new RecentValues<int, string>(static key => key.ToString(CultureInfo.InvariantCulture), capacity: 8);

        Parallel.For(0, 10_000, i => Assert.Equal((i % 40).ToString(CultureInfo.InvariantCulture), values.Get(i % 40)));
    }

    private RecentValues<int, string> Values(int capacity) => new(
        key =>
        {
            _asked.Add(key);
            return key.ToString(CultureInfo.InvariantCulture);
        },
        capacity);
}
