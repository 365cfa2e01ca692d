using System;
using SchemaGen.Generator.Emit;

namespace SchemaGen.Generator.Tests.Emit;

/// <summary>The indentation of lines and blocks.</summary>
public class SourceWriterTests
{
    [Theory]
    [InlineData("a", "    a\n")]
    [InlineData("", "\n")]
    [InlineData("a\nb", "    a\n    b\n")]
    [InlineData("a\r\nb", "    a\n    b\n")]
    [InlineData("a\n\n  b\n", "    a\n\n      b\n\n")]
    [InlineData("a\rb", "    a\rb\n")]
    public void WriteLines_Text_IndentsEachLineThatHasText(string text, string expected) =>
        Assert.Equal(expected, Indented(writer => writer.WriteLines(text)));

    [Theory]
    [InlineData("x", "", "    x: {\n    x}\n")]
    [InlineData("", "", "    : {\n    }\n")]
    [InlineData("x\ny", "", "    x\n    y: {\n    x\n    y}\n")]
    [InlineData("x\n", "", "    x\n    : {\n    x\n    }\n")]
    [InlineData("\n", "z", "\n    : {z\n\n    }z\n")]
    public void WriteLines_InterpolatedBlock_EqualsItsText(string one, string two, string expected)
    {
        string written = Indented(writer => writer.WriteLines($"{one}: {{{two}\n{one}}}{two}"));
        Assert.Equal(expected, written);
        string text = $"{one}: {{{two}\n{one}}}{two}";
        Assert.Equal(Indented(writer => writer.WriteLines(text)), written);
    }

    [Fact]
    public void WriteLines_LineOfEmptyParts_IsNotIndented()
    {
        string none = string.Empty;
        Assert.Equal("    a\n\n    Monday\n", Indented(writer => writer.WriteLines($"a\n{none}{none}\n{DayOfWeek.Monday}")));
    }

    private static string Indented(Action<SourceWriter> write)
    {
        var writer = new SourceWriter();

        using (writer.Indent())
        {
            write(writer);
        }

        return writer.Finish();
    }
}
