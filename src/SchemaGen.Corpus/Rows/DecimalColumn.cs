using System.Globalization;

namespace SchemaGen.Corpus.Rows;

/// <summary>The type of decimal columns: <c>DECIMAL(38, 9)</c>, with 29 digits before the point, as many as a <see cref="decimal"/> can have.</summary>
internal static class DecimalColumn
{
    /// <summary>The number of digits.</summary>
    public const int Precision = 38;

    /// <summary>The number of digits after the point.</summary>
    public const int Scale = 9;

    /// <summary>The kind of the issue of a number with more digits.</summary>
    private const string Rounded = "Rounded";

    /// <summary>Converts a number to the digits of a column. A number that has more is rounded, with an issue.</summary>
    /// <param name="value">The number.</param>
    /// <param name="member">The name of the member, for the issue.</param>
    /// <param name="issues">Collects the issues of the row.</param>
    public static decimal Round(decimal value, string member, RowIssues issues)
    {
        decimal rounded = decimal.Round(value, Scale);

        if (rounded != value)
        {
            issues.Warn(member, Rounded, string.Create(CultureInfo.InvariantCulture, $"{member} is {value}, which has more than {Scale} digits after the point. It was rounded."));
        }

        return rounded;
    }
}
