using System.Collections.Generic;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the arguments of the runtime's methods that read a source.</summary>
internal sealed class ReadArguments(SourceWriter writer, SchemaNames names)
{
    private readonly NamespacePrefixes _in = names.InReaders;

    /// <summary>Writes the arguments.</summary>
    /// <param name="read">The source.</param>
    /// <param name="result">The arguments for the result of a nested schema, with a comma before them.</param>
    public Written Write(ReadPlan read, string result = "")
    {
        SourceModel source = read.Source;
        bool isJson = source.Kind == SourceKind.Json;
        writer.Write($"source: {Text.Number(read.Index)}");
        WriteParameter(string.Empty, isJson ? null : read.Matches);
        WriteParameter(string.Empty, read.Entry?.KeyMatches);
        WriteParameter(string.Empty, read.Entry?.ValueMatches);
        WriteName(string.Empty, names.Paths, read.Path);
        WriteText(string.Empty, source.Kind == SourceKind.RouteValue ? source.Expression : null);
        writer.Write(result);
        WriteParameter("summary: ", read.Body?.Summary);
        WriteParameter("headings: ", read.Body?.Headings);
        WriteParameter("paragraphs: ", read.Body?.Paragraphs);
        WriteParameter("figures: ", read.Body?.Figures);
        WriteText("separator: ", source.Join);
        WriteParameter("matches: ", isJson ? read.Matches : null);
        WriteFlag("keepsBlank", read.Entry is { KeepsBlank: true });

        if (read.Read != ReadKind.Text)
        {
            writer.Write($", mode: {_in.SchemaGen}ReadMode.{read.Read}");
        }

        WriteName("attributes: ", names.AttributeNames, read.AttributeNames);
        WriteName("names: ", names.MetaNames, read.MetaNames);
        WriteFlag("isAddress", read.IsAddress);
        WriteFlag("isRaw", read.IsRaw);
        WriteFlag("isBoolean", read.IsBoolean);
        WriteParameter("exclude: ", read.Exclude);
        WriteFlag("lines", read.Body is { Lines: true });

        if (source.At is { } slice)
        {
            writer.Write($", at: {WriteSlice(slice)}");
        }

        WriteFlag("single", source.Single);
        WriteParameter("nextUntil: ", read.NextUntil);
        WriteName("pattern: ", names.Patterns, source.Nature == SourceNature.PatternTest ? null : read.Pattern);
        WriteName("split: ", names.Splits, read.Split);
        return default;
    }

    /// <summary>Writes the parameter for the matches of a query, if there is one.</summary>
    private void WriteParameter(string label, int? query)
    {
        if (query is { } index)
        {
            writer.Write($", {label}{writer.WriteCamel(names.Matching.Queries[index])}");
        }
    }

    private void WriteName(string label, IReadOnlyList<string> fields, int? index)
    {
        if (index is { } i)
        {
            writer.Write($", {label}{fields[i]}");
        }
    }

    private void WriteText(string label, string? text)
    {
        if (text is not null)
        {
            writer.Write($", {label}{writer.WriteLiteral(text)}");
        }
    }

    private void WriteFlag(string parameter, bool isSet)
    {
        if (isSet)
        {
            writer.Write($", {parameter}: true");
        }
    }

    private Written WriteSlice(MatchSlice slice) => slice.End is { } end ? writer.Write($"{WriteIndex(slice.Start)}..{WriteIndex(end)}") : WriteIndex(slice.Start);

    private Written WriteIndex(MatchIndex index) => writer.Write($"{(index.IsFromEnd ? "^" : string.Empty)}{Text.Number(index.Value)}");
}
