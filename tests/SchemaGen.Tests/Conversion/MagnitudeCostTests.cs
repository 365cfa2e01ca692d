using System.Text;
using SchemaGen.Conversion.Numbers;

namespace SchemaGen.Tests.Conversion;

/// <summary>Time that long texts take.</summary>
public sealed class MagnitudeCostTests
{
    [Theory]
    [InlineData(" K")]
    [InlineData(" million")]
    [InlineData("million")]
    [InlineData("万")]
    [InlineData("a.")]
    [InlineData("(")]
    [InlineData("de ")]
    public void TryDecimal_LongDirt_IsFast(string piece)
    {
        string text = new StringBuilder().Insert(0, piece, 200_000).ToString();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (string culture in new[] { "", "zh", "th", "ro" })
        {
            NumberConversion.TryDecimal(text + "5", culture, out _);
            NumberConversion.TryDecimal("5" + text, culture, out _);
        }

        Assert.True(watch.Elapsed.TotalSeconds < 2, watch.Elapsed.ToString());
    }
}
