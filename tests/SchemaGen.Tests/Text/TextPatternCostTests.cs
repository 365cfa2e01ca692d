using System.Text.RegularExpressions;
using SchemaGen.Limits;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.Text;

/// <summary>Time that a pattern may take.</summary>
public sealed class TextPatternCostTests
{
    [Fact]
    public void Match_HostileText_TimesOut()
    {
        string hostile = new string('a', 40) + "!";
        Assert.Throws<RegexMatchTimeoutException>(() => new TextPattern("^(a+)+$").Match(hostile, int.MaxValue, PageBudget.Unlimited));
        Assert.Throws<RegexMatchTimeoutException>(() => new TextPattern("^(a+)+$").IsMatch(hostile));
    }
}
