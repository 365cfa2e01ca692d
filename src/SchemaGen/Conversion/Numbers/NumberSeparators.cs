using System;
using System.Collections.Generic;
using System.Text;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Numbers;

/// <summary>The separators of numbers in Western digits in a culture. A blank represents every blank, <c>'</c> every apostrophe.</summary>
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

    /// <summary>The separator between the integer and the fraction.</summary>
    internal char DecimalPoint { get; }

    /// <summary>The separator between groups of digits.</summary>
    internal char Group { get; }

    /// <summary>The separator between the integer and the fraction of an amount of money; Switzerland and Austria have another there.</summary>
    internal char MoneyDecimalPoint { get; }

    /// <summary>The separator between groups of digits of an amount of money.</summary>
    internal char MoneyGroup { get; }

    /// <summary>Whether a separator has opposite meanings in numbers and in amounts of money.</summary>
    internal bool MoneyContradicts => MoneyDecimalPoint == Group || MoneyGroup == DecimalPoint;

    /// <summary>The number of digits of a group that is neither the first nor the last: 2 in India, otherwise 3.</summary>
    internal int InnerGroupSize { get; }

    /// <summary>
    /// Gets the separators of a culture: those of its tag, or those of its language if CLDR has no others for the region or script. A language that is not in CLDR
    /// has the separators of the invariant culture.
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
