using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Selectors;
using SchemaGen.Tool.Selectors;

namespace SchemaGen.Tool.Auditing;

/// <summary>Writes findings as SARIF 2.1.0 (OASIS): rules with the documentation of the diagnostics, regions in UTF-16 code units, and corrections as fixes.</summary>
/// <remarks>Written without Sarif.Sdk, which brings the tracing of Windows along. Tests validate the output against the schema of the standard.</remarks>
internal sealed class SarifLog : IDisposable
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const int BlockLength = 64 * 1024;

    private readonly TextWriter _output;
    private readonly string _root;
    private readonly ArrayBufferWriter<byte> _buffer = new(BlockLength);
    private readonly Utf8JsonWriter _json;

    private SarifLog(TextWriter output, string root)
    {
        _output = output;
        _root = root;
        // Characters other than ASCII stay readable.
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Writes a log.</summary>
    /// <param name="output">The output.</param>
    /// <param name="selectors">The selectors with their findings.</param>
    /// <param name="root">The folder to which the paths of files are relative.</param>
    public static void Write(TextWriter output, IReadOnlyList<AuditedSelector> selectors, string root)
    {
        using var log = new SarifLog(output, root);
        log.Write(selectors);
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(IReadOnlyList<AuditedSelector> selectors)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");

        foreach (AuditedSelector selector in selectors)
        {
            foreach (SelectorFinding finding in selector.Analysis.Findings)
            {
                WriteResult(selector, finding);
                Flush(BlockLength);
            }
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        Flush(0);
        _output.Write('\n');
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "schemagen");
        _json.WriteString("semanticVersion", typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        _json.WriteStartArray("rules");

        foreach (DiagnosticDescriptor rule in SelectorAnalysis.Rules)
        {
            WriteRule(rule);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRule(DiagnosticDescriptor rule)
    {
        _json.WriteStartObject();
        _json.WriteString("id", rule.Id);
        WriteText("shortDescription", rule.Title.ToString(CultureInfo.InvariantCulture) + ".");
        WriteText("fullDescription", RuleHelp.DescriptionOf(rule.Id));
        _json.WriteStartObject("help");
        _json.WriteString("text", RuleHelp.SectionOf(rule.Id));
        _json.WriteString("markdown", RuleHelp.SectionOf(rule.Id));
        _json.WriteEndObject();

        if (rule.HelpLinkUri.Length > 0)
        {
            _json.WriteString("helpUri", rule.HelpLinkUri);
        }

        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", LevelOf(rule));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteResult(AuditedSelector selector, SelectorFinding finding)
    {
        string advice = selector.Advice is { } written ? $". Write {written}." : ".";
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Descriptor.Id);
        _json.WriteNumber("ruleIndex", SelectorAnalysis.Rules.IndexOf(finding.Descriptor));
        _json.WriteString("level", LevelOf(finding.Descriptor));
        WriteText("message", SelectorAnalysis.MessageOf(finding) + advice);
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        WriteArtifact(selector.File);
        WriteRegion("region", selector.Line, finding.Start, finding.Length);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        WriteFixes(selector, finding);
        _json.WriteEndObject();
    }

    /// <remarks>A list of selectors has no place for an option: without it, the selector would read something else. The message shows both.</remarks>
    private void WriteFixes(AuditedSelector selector, SelectorFinding finding)
    {
        List<SelectorCorrection> corrections = selector.Analysis.CorrectionsOf(finding, isList: false).Where(static correction => correction.Option is null).ToList();

        if (corrections.Count == 0)
        {
            return;
        }

        _json.WriteStartArray("fixes");

        foreach (SelectorCorrection correction in corrections)
        {
            _json.WriteStartObject();
            WriteText("description", $"Write '{correction.Apply(selector.Line.Text)}'");
            _json.WriteStartArray("artifactChanges");
            _json.WriteStartObject();
            WriteArtifact(selector.File);
            _json.WriteStartArray("replacements");

            foreach ((int start, int length) in correction.Parts)
            {
                _json.WriteStartObject();
                WriteRegion("deletedRegion", selector.Line, start, length);
                WriteText("insertedContent", correction.Text);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteArtifact(SelectorFile file)
    {
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", file.IsStandardInput ? file.Name : UriOf(Path.GetFullPath(file.Name)));
        _json.WriteEndObject();
    }

    /// <summary>Gets the relative URI of a file below the root, otherwise its absolute one.</summary>
    private string UriOf(string path)
    {
        string relative = Path.GetRelativePath(_root, path).Replace(Path.DirectorySeparatorChar, '/');
        bool isBelow = !Path.IsPathRooted(relative) && !relative.StartsWith("../", StringComparison.Ordinal);
        return isBelow ? string.Join('/', relative.Split('/').Select(Uri.EscapeDataString)) : new Uri(path).AbsoluteUri;
    }

    private void WriteRegion(string name, SelectorLine line, int start, int length)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("startLine", line.Line);
        _json.WriteNumber("startColumn", line.Column + start);
        _json.WriteNumber("endColumn", line.Column + start + length);
        _json.WriteEndObject();
    }

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticDescriptor rule) => rule.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning";

    private void Flush(int minLength)
    {
        _json.Flush();

        if (_buffer.WrittenCount >= minLength)
        {
            _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan).ReplaceLineEndings("\n"));
            _buffer.ResetWrittenCount();
        }
    }
}
