using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SchemaGen;

/// <summary>The exception for a page with errors. Its message lists every error.</summary>
public sealed class HtmlSchemaException : Exception
{
    internal HtmlSchemaException(Type schemaType, IReadOnlyList<HtmlIssue> issues, int errorCount)
        : base(Describe(schemaType, issues, errorCount))
    {
        SchemaType = schemaType;
        Issues = issues;
    }

    /// <summary>The schema that was read.</summary>
    public Type SchemaType { get; }

    /// <summary>All issues, warnings included, in the order in which they were found.</summary>
    public IReadOnlyList<HtmlIssue> Issues { get; }

    private static string Describe(Type schemaType, IReadOnlyList<HtmlIssue> issues, int errorCount)
    {
        int remaining = errorCount;
        var text = new StringBuilder("The page is not a valid ").Append(schemaType.Name).Append(':');

        foreach (HtmlIssue issue in issues)
        {
            if (issue.Severity == HtmlIssueSeverity.Error)
            {
                text.Append("\n- ").Append(issue.Message);
                remaining--;
            }
        }

        if (remaining > 0)
        {
            // Beyond HtmlLimits.MaxIssues the errors are only counted.
            text.Append(CultureInfo.InvariantCulture, $"\n- and {remaining} more {(remaining == 1 ? "error" : "errors")}");
        }

        return text.ToString();
    }
}
