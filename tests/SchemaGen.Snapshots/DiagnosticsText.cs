using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Snapshots;

/// <summary>Writes diagnostics as Verify.SourceGenerators does.</summary>
internal sealed class DiagnosticsText
{
    private readonly StringBuilder _builder = new();

    private DiagnosticsText()
    {
    }

    /// <summary>The text of the <c>.txt</c> file; no line feed at its end.</summary>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var writer = new DiagnosticsText();
        writer._builder.Append("{\n  Diagnostics: [\n");
        writer._builder.AppendJoin(",\n", diagnostics.Select(static diagnostic => new DiagnosticsText().Item(diagnostic)));
        writer._builder.Append("\n  ]\n}");

        return writer._builder.ToString();
    }

    private string Item(Diagnostic diagnostic)
    {
        _builder.Append("    {\n");
        List<string> members = [];

        if (diagnostic.Location.GetMappedLineSpan() is { IsValid: true } span)
        {
            members.Add($"      Location: {Excerpt(diagnostic.Location, span)}{span.Path.Replace('/', '\\')}: {span.Span}");
        }

        members.Add(Member(6, "Message", diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        members.Add(Member(6, "Severity", diagnostic.Severity.ToString()));

        if (diagnostic.WarningLevel != 0)
        {
            members.Add(Member(6, "WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture)));
        }

        members.Add($"      Descriptor: {{\n{Descriptor(diagnostic.Descriptor)}\n      }}");

        return _builder.AppendJoin(",\n", members).Append("\n    }").ToString();
    }

    private static string Descriptor(DiagnosticDescriptor descriptor)
    {
        List<string> members =
        [
            Member(8, "Id", descriptor.Id),
            Member(8, "Title", descriptor.Title.ToString(CultureInfo.InvariantCulture)),
        ];

        if (descriptor.Description.ToString(CultureInfo.InvariantCulture) is var description && !string.IsNullOrWhiteSpace(description))
        {
            members.Add(Member(8, "Description", description));
        }

        if (!string.IsNullOrWhiteSpace(descriptor.HelpLinkUri))
        {
            members.Add(Member(8, "HelpLink", descriptor.HelpLinkUri));
        }

        members.Add(Member(8, "MessageFormat", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture)));
        members.Add(Member(8, "Category", descriptor.Category));
        members.Add(Member(8, "DefaultSeverity", descriptor.DefaultSeverity.ToString()));
        members.Add(Member(8, "IsEnabledByDefault", descriptor.IsEnabledByDefault ? "true" : "false"));

        if (descriptor.CustomTags.Any())
        {
            string tags = string.Join(",\n", descriptor.CustomTags.Select(static tag => $"          {tag}"));
            members.Add($"        CustomTags: [\n{tags}\n        ]");
        }

        return string.Join(",\n", members);
    }

    // A value of several lines starts on a line of its own, in the place of the space.
    private static string Member(int indent, string name, string value) =>
        ScrubbedValues.IsScrubbed(value) ? throw new NotSupportedException($"Verify writes the {name} '{value}' of a diagnostic as a placeholder, which this reader does not. Let the text be more than a GUID, a date or a time.")
        : $"{new string(' ', indent)}{name}:{(value.StartsWith('\n') ? "" : value.Contains('\n', StringComparison.Ordinal) ? "\n" : " ")}{value}";

    /// <summary>The lines of the location and one more on either side, with the characters underlined.</summary>
    private static string Excerpt(Location location, FileLinePositionSpan span)
    {
        if (location.SourceTree is not { } tree)
        {
            return "";
        }

        var comment = new StringBuilder("/*\n");
        TextLineCollection lines = tree.GetText().Lines;
        int first = Math.Max(span.StartLinePosition.Line - 1, 0);
        int last = Math.Min(span.EndLinePosition.Line + 1, lines.Count - 1);

        for (int i = first; i <= last; i++)
        {
            TextLine line = lines[i];
            comment.Append(line.ToString()).Append('\n');

            if (line.Span.Intersection(location.SourceSpan) is { } underlined)
            {
                comment.Append(' ', underlined.Start - line.Start).Append('^', underlined.Length).Append('\n');
            }
        }

        // The space is what Verify's writer puts before any value.
        return comment.Append("*/\n ").ToString();
    }
}
