using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SchemaGen.Conversion.Numbers;

namespace SchemaGen.Tests.Conversion;

/// <summary>Every compact form that CLDR writes, by the cultures' own formatters (Intl of Node).</summary>
public sealed class CompactNumberTests
{
    [Fact]
    public void TryDecimal_CompactFormOfCldr_IsScaled()
    {
        List<string> wrong = [];
        int count = 0;
        foreach (string[] row in Rows())
        {
            (string culture, string text, string expected) = (row[0], row[2], row[3]);
            bool isRead = NumberConversion.TryDecimal(text, culture, out decimal value);
            string read = isRead ? value.ToString(CultureInfo.InvariantCulture) : "nothing";
            if (read != expected)
            {
                wrong.Add($"{culture} {text}: {read}, not {expected}");
            }

            count++;
        }

        Assert.True(count > 4000);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void TryInteger_CompactFormOfCldr_IsScaled()
    {
        foreach (string[] row in Rows())
        {
            if (NumberConversion.TryInteger(row[2], row[0], out long value))
            {
                Assert.Equal(long.Parse(row[3], CultureInfo.InvariantCulture), value);
            }
        }
    }

    [Fact]
    public void TryDecimal_CompactFormUnderTheInvariantCulture_NeverLosesItsFactor()
    {
        List<string> lost = [];
        foreach (string[] row in Rows())
        {
            string word = string.Concat(row[2].Where(char.IsLetter));
            if (!IsOrdinary(word) && NumberConversion.TryDecimal(row[2], "", out decimal value) && value < 1000)
            {
                lost.Add($"{row[0]} {row[2]}: {value.ToString(CultureInfo.InvariantCulture)}");
            }
        }

        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    /// <summary>Whether the word is a unit or an ordinary word elsewhere, so that it refuses no number: miles, minutes, hours.</summary>
    private static bool IsOrdinary(string word)
    {
        string letters = word.EndsWith("EUR", StringComparison.Ordinal) ? word[..^3] : word;
        return letters.Length < 3 || letters is "min" or "tri" or "kun" or "Kun" or "ming" or "kilu" or "mano" or "míle" or "mìle" or "kuma" or "Kuma";
    }

    private static IEnumerable<string[]> Rows()
    {
        using var reader = new StreamReader(typeof(CompactNumberTests).Assembly.GetManifestResourceStream("CompactNumbers.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
