using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SchemaGen.Html;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Html;

/// <summary>The tokenizer tests of html5lib as of commit 224991e, in a folder beside the repository or in SCHEMAGEN_HTML5LIB. Parse errors are ignored. xmlViolation.test does not apply.</summary>
public sealed class Html5LibTokenizerTests
{
    /// <summary>A name that no test has an end tag of.</summary>
    private const string NoStartTag = "no-start-tag";

    [Fact]
    public void Read_AnyTest_GivesItsTokens()
    {
        string folder = Path.Combine(SharedFolder.Html5Lib, "tokenizer");
        Assert.SkipUnless(Directory.Exists(folder), "The tests of html5lib are not here.");
        var failures = new List<string>();
        int count = 0;

        foreach (string file in Directory.GetFiles(folder, "*.test").Order(StringComparer.Ordinal))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));

            if (!document.RootElement.TryGetProperty("tests", out JsonElement tests))
            {
                continue;
            }

            foreach (JsonElement test in tests.EnumerateArray())
            {
                bool isDoubleEscaped = test.TryGetProperty("doubleEscaped", out JsonElement escaped) && escaped.GetBoolean();
                string input = Unescape(test.GetProperty("input").GetString()!, isDoubleEscaped);
                string expected = Expected(test.GetProperty("output"), isDoubleEscaped);
                string lastStartTag = test.TryGetProperty("lastStartTag", out JsonElement tag) ? tag.GetString()! : NoStartTag;
                string[] states = test.TryGetProperty("initialStates", out JsonElement initial) ? [.. initial.EnumerateArray().Select(static state => state.GetString()!)] : ["Data state"];

                foreach (string state in states)
                {
                    count++;
                    string actual = Actual(input, StateOf(state), lastStartTag);

                    if (actual != expected)
                    {
                        failures.Add($"{Path.GetFileName(file)}, {state}: {test.GetProperty("description").GetString()}\n{JsonSerializer.Serialize(input)}\n--- expected\n{expected}\n--- actual\n{actual}");
                    }
                }
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count}\n" + string.Join('\n', failures));
        Assert.True(count > 6000, $"only {count} tests");
    }

    private static ContentState StateOf(string name) => name switch
    {
        "Data state" => ContentState.Data,
        "PLAINTEXT state" => ContentState.Plaintext,
        "RCDATA state" => ContentState.Rcdata,
        "RAWTEXT state" => ContentState.Rawtext,
        "Script data state" => ContentState.ScriptData,
        "CDATA section state" => ContentState.CDataSection,
        _ => throw new ArgumentException(name, nameof(name)),
    };

    private static string Unescape(string text, bool isDoubleEscaped)
        => isDoubleEscaped ? Regex.Replace(text, "\\\\u([0-9A-Fa-f]{4})", static match => ((char)ushort.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) : text;

    /// <summary>Writes the expected tokens, one a line and neighboring characters as one.</summary>
    private static string Expected(JsonElement output, bool isDoubleEscaped)
    {
        var tokens = new TokenText();

        foreach (JsonElement token in output.EnumerateArray())
        {
            string? Part(int index) => token[index].ValueKind == JsonValueKind.Null ? null : Unescape(token[index].GetString()!, isDoubleEscaped);

            switch (token[0].GetString())
            {
                case "DOCTYPE":
                    tokens.AddDoctype(Part(1), Part(2), Part(3), forcesQuirks: !token[4].GetBoolean());
                    break;
                case "StartTag":
                    IEnumerable<(string, string)> attributes = token[2].EnumerateObject().Select(attribute => (Unescape(attribute.Name, isDoubleEscaped), Unescape(attribute.Value.GetString()!, isDoubleEscaped)));
                    tokens.AddStartTag(Part(1)!, attributes, isSelfClosing: token.GetArrayLength() > 3 && token[3].GetBoolean());
                    break;
                case "EndTag":
                    tokens.AddEndTag(Part(1)!);
                    break;
                case "Comment":
                    tokens.AddComment(Part(1)!);
                    break;
                case "Character":
                    tokens.AddText(Part(1)!);
                    break;
                default:
                    throw new InvalidOperationException(token.GetRawText());
            }
        }

        return tokens.ToString();
    }

    private static string Actual(string input, ContentState state, string lastStartTag)
    {
        using var tree = new PageTree(input.AsMemory(), progress: null);
        var token = new HtmlToken { State = state, StateName = tree.NumberOfName(lastStartTag) };
        var tokenizer = new HtmlTokenizer(tree, token, new AttributeSet());
        var tokens = new TokenText();

        while (true)
        {
            switch (tokenizer.Read())
            {
                case TokenKind.EndOfFile:
                    return tokens.ToString();
                case TokenKind.StartTag:
                    var attributes = new List<(string, string)>();

                    foreach (PageAttribute attribute in tree.Attributes.AsSpan(token.FirstAttribute, tree.AttributeCount - token.FirstAttribute))
                    {
                        attributes.Add((tree.NameOfAttribute(PageTree.None, attribute), tree.ValueOf(attribute).ToString()));
                    }

                    tokens.AddStartTag(tree.NameOfTag(token.Name), attributes, token.IsSelfClosing);
                    break;
                case TokenKind.EndTag:
                    tokens.AddEndTag(tree.NameOfTag(token.Name));
                    break;
                case TokenKind.Text:
                    tokens.AddText(WithNulls(input[token.Start..token.End], PageNodeFlags.None));
                    break;
                case TokenKind.RawText:
                    tokens.AddText(CharacterDecoder.Decode(input.AsSpan(token.Start, token.End - token.Start), token.TextFlags));
                    break;
                case TokenKind.CData:
                    tokens.AddText(WithNulls(input[token.Start..token.End], PageNodeFlags.LiteralText));
                    break;
                case TokenKind.Comment:
                    tokens.AddComment(CharacterDecoder.Decode(input.AsSpan(token.Start, token.End - token.Start), PageNodeFlags.LiteralText | PageNodeFlags.ReplaceNull));
                    break;
                case TokenKind.Doctype:
                    tokens.AddDoctype(token.Doctype.Name, token.Doctype.PublicId, token.Doctype.SystemId, token.Doctype.ForcesQuirks);
                    break;
            }
        }
    }

    /// <summary>Decodes text in which the tokenizer of the standard leaves U+0000 to tree construction.</summary>
    private static string WithNulls(string text, PageNodeFlags flags) => string.Join('\0', text.Split('\0').Select(part => CharacterDecoder.Decode(part, flags)));

    /// <summary>Writes tokens.</summary>
    private sealed class TokenText
    {
        private readonly StringBuilder _lines = new();
        private readonly StringBuilder _text = new();

        public void AddDoctype(string? name, string? publicId, string? systemId, bool forcesQuirks) => AddLine($"DOCTYPE {Quote(name)} {Quote(publicId)} {Quote(systemId)} {forcesQuirks}");

        public void AddStartTag(string name, IEnumerable<(string Name, string Value)> attributes, bool isSelfClosing)
            => AddLine($"<{name}{string.Concat(attributes.OrderBy(static attribute => attribute.Name, StringComparer.Ordinal).Select(static attribute => $" {attribute.Name}={Quote(attribute.Value)}"))}{(isSelfClosing ? " /" : "")}>");

        public void AddEndTag(string name) => AddLine($"</{name}>");

        public void AddComment(string text) => AddLine($"comment {Quote(text)}");

        public void AddText(string text) => _text.Append(text);

        /// <inheritdoc/>
        public override string ToString()
        {
            Flush();
            return _lines.ToString();
        }

        private static string Quote(string? text) => text is null ? "null" : "\"" + string.Concat(text.Select(static c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}")) + "\"";

        private void AddLine(string line)
        {
            Flush();
            _lines.Append(line).Append('\n');
        }

        private void Flush()
        {
            if (_text.Length > 0)
            {
                _lines.Append("text ").Append(Quote(_text.ToString())).Append('\n');
                _text.Clear();
            }
        }
    }
}
