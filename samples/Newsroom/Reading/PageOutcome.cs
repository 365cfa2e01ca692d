using System;
using System.Collections.Generic;
using Newsroom.Publishers;
using SchemaGen;

namespace Newsroom.Reading;

/// <summary>The outcome of reading a page.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Address">The address of the page; null if it is unknown.</param>
/// <param name="Schema">The schema that read the page; null if none did.</param>
/// <param name="Result">The result of reading; null if no schema read the page.</param>
/// <param name="Failure">The reason why no schema read the page; null if one did.</param>
internal sealed record PageOutcome(string Name, Uri? Address = null, HtmlSchemaDescriptor? Schema = null, HtmlResult<IArticle>? Result = null, string? Failure = null)
{
    /// <summary>The article; null if the page could not be read.</summary>
    public IArticle? Article => Result?.ValueOrDefault;

    /// <summary>The messages of all errors.</summary>
    public IEnumerable<string> Errors => Messages(HtmlIssueSeverity.Error);

    /// <summary>The messages of all warnings.</summary>
    public IEnumerable<string> Warnings => Messages(HtmlIssueSeverity.Warning);

    private IEnumerable<string> Messages(HtmlIssueSeverity severity)
    {
        if (Failure is not null && severity == HtmlIssueSeverity.Error)
        {
            yield return Failure;
        }

        foreach (HtmlIssue issue in Result?.Issues ?? [])
        {
            if (issue.Severity == severity)
            {
                yield return $"{Schema!.Name}: {issue.Message}";
            }
        }
    }
}
