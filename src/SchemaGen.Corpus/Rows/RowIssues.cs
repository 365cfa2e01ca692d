using System.Collections.Generic;
using System.Globalization;

namespace SchemaGen.Corpus.Rows;

/// <summary>Collects the issues of a row.</summary>
internal sealed class RowIssues
{
    /// <summary>The number of digits after the point in a decimal column. The type <c>DECIMAL(38, 9)</c> leaves 29 digits before the point, as many as a <see cref="decimal"/> can have.</summary>
    public const int Scale = 9;

    /// <summary>The number of digits of a decimal column.</summary>
    public const int Precision = 38;

    /// <summary>The kind of the issue of a number with more digits than its column.</summary>
    private const string Rounded = "Rounded";

    /// <summary>Rows of the column <c>issues</c>.</summary>
    public List<object?> Issues { get; } = [];

    /// <summary>Converts a number to the digits of a decimal column. A number that has more is rounded, with an issue.</summary>
    /// <param name="value">The number.</param>
    /// <param name="member">The name of the member, for the issue.</param>
    public decimal Round(decimal value, string member)
    {
        decimal rounded = decimal.Round(value, Scale);

        if (rounded != value)
        {
            string message = string.Create(CultureInfo.InvariantCulture, $"{member} is {value}, which has more than {Scale} digits after the point. It was rounded.");
            Issues.Add(IssueColumns.Row(member, Rounded, nameof(HtmlIssueSeverity.Warning), message));
        }

        return rounded;
    }
}
