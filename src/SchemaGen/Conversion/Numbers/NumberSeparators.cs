using System;
using System.Collections.Generic;
using System.Text;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Numbers;

/// <summary>How a culture writes a number in Western digits. A blank stands for every blank, <c>'</c> for every apostrophe.</summary>
internal sealed class NumberSeparators
{
    private static readonly NumberSeparators s_invariant = new('.', ',', '.', ',', 3);

    private static readonly CultureTable<NumberSeparators> s_byCulture = new(new Lazy<Dictionary<string, NumberSeparators>>(Read), static () => s_invariant);

    private NumberSeparators(char decimalPoint, char group, char moneyDecimalPoint, char moneyGroup, int innerGroupSize)
    {
        DecimalPoint = decimalPoint;
        Group = group;
        MoneyDecimalPoint = moneyDecimalPoint;
        MoneyGroup = moneyGroup;
        InnerGroupSize = innerGroupSize;
    }

    /// <summary>Between the integer and the fraction.</summary>
    internal char DecimalPoint { get; }

    /// <summary>Between groups of digits.</summary>
    internal char Group { get; }

    /// <summary>The same in amounts of money: Switzerland and Austria have others there.</summary>
    internal char MoneyDecimalPoint { get; }

    /// <summary>The same in amounts of money.</summary>
    internal char MoneyGroup { get; }

    /// <summary>Whether what is a point in numbers parts groups in amounts of money, or the other way round.</summary>
    internal bool MoneyContradicts => MoneyDecimalPoint == Group || MoneyGroup == DecimalPoint;

    /// <summary>The digits of a group that is neither the first nor the last: 2 in India, else 3.</summary>
    internal int InnerGroupSize { get; }

    /// <summary>
    /// The separators of a culture: those of its tag, without region or script if CLDR does not tell them apart. A language that CLDR does
    /// not know is read as the invariant culture.
    /// </summary>
    internal static NumberSeparators Of(string culture) =>
        culture.Length == 0 ? s_invariant : s_byCulture.Of(culture);

    private static Dictionary<string, NumberSeparators> Read()
    {
        Dictionary<string, NumberSeparators> byTag = new(StringComparer.OrdinalIgnoreCase);
        foreach (string line in Encoding.UTF8.GetString(NumberSeparatorData.Lines).Split('\n'))
        {
            NumberSeparators separators = new(line[0], line[1], line[2], line[3], line[4] - '0');
            foreach (string tag in line[6..].TrimEnd('\r').Split(' '))
            {
                byTag.Add(tag, separators);
            }
        }

        return byTag;
    }
}
