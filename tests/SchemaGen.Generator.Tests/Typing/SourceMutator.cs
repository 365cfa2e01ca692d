using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Typing;

/// <summary>Changes a source at random, token by token.</summary>
internal static class SourceMutator
{
    private static readonly string[] s_tokens =
    [
        "", "{", "}", "(", ")", "[", "]", "<", ">", ";", ",", ".", "=", "=>", "?", ":", "::", "*", "@", "#if X", "#endif\n", "\"", "\"\"", "\"\"\"", "/*", "//", "'", "$\"{", "-1", "0x", "1e999",
        "class", "struct", "record", "interface", "enum", "delegate", "namespace", "using", "partial", "static", "abstract", "sealed", "readonly", "ref", "file", "unsafe", "required", "init", "get", "set",
        "this", "base", "new", "override", "virtual", "extern", "const", "event", "operator", "implicit", "params", "in", "out", "scoped", "where", "default", "null", "typeof", "nameof", "field", "value",
        "extension", "global", "void", "dynamic", "var", "int", "string", "object", "nint", "bool?", "int*", "int[,]", "List<>", "List<List<string>>", "(int A, string B)", "Span<int>", "T", "Missing",
        "Article", "Comment", "Kind", "[HtmlSchema]", "[Css]", "[Css(\"a\")]", "[Css(\"a..b\")]", "[Css(null)]", "[Items(Min = 3, Max = 1)]", "[HtmlConstructor]", "[GeneratedSelector(\"a\")]",
        "[HtmlRoute(\"x\", \"/{\")]", "[Self]", "[Meta(\"\")]", "[JsonLd(\"a..b\")]", "[RouteValue(\"x\")]", "Attr = \"\"", "At = \"1..\"", "Pattern = \"(\"", "Format = \"d\"", "Culture = \"xx\"", "Key = \"a\"",
    ];

    /// <summary>Makes one to six changes.</summary>
    public static string Mutate(string source, Random random)
    {
        List<string> tokens = [.. CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantTokens().Select(static t => t.ToFullString())];

        for (int changes = random.Next(1, 7); changes > 0 && tokens.Count > 2; changes--)
        {
            int place = random.Next(tokens.Count);

            switch (random.Next(6))
            {
                case 0:
                    tokens.RemoveAt(place);
                    break;
                case 1:
                    tokens.RemoveRange(place, Math.Min(random.Next(2, 20), tokens.Count - place));
                    break;
                case 2:
                    tokens.Insert(place, tokens[random.Next(tokens.Count)]);
                    break;
                case 3:
                    int other = random.Next(tokens.Count);
                    (tokens[place], tokens[other]) = (tokens[other], tokens[place]);
                    break;
                case 4:
                    tokens[place] = $" {s_tokens[random.Next(s_tokens.Length)]} ";
                    break;
                default:
                    tokens.Insert(place, $" {s_tokens[random.Next(s_tokens.Length)]} ");
                    break;
            }
        }

        return string.Concat(tokens);
    }
}
