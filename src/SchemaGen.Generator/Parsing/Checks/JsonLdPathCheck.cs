using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Vocabularies;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds paths of JSON-LD that match nothing: blank keys, and syntax of JSONPath, JSON Pointer, XPath, JMESPath and scripts.</summary>
internal static class JsonLdPathCheck
{
    /// <summary>The keywords of JSON-LD 1.1, section 1.7; every other key that begins with an at sign is ignored there.</summary>
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "@base", "@container", "@context", "@direction", "@graph", "@id", "@import", "@included", "@index", "@json", "@language", "@list", "@nest", "@none", "@prefix", "@propagate", "@protected",
        "@reverse", "@set", "@type", "@value", "@version", "@vocab",
    };

    /// <summary>Text that no key contains, with its meaning in other languages.</summary>
    private static readonly (string Text, string Problem)[] s_signs =
    [
        ("http://", "The vocabulary is left out of a key"),
        ("https://", "The vocabulary is left out of a key"),
        ("|", "A source has one path; write a second attribute for the other path, in the order in which they are tried"),
        (",", "A source has one path; write a second attribute for the other path, in the order in which they are tried"),
        (";", "A source has one path; write a second attribute for the other path, in the order in which they are tried"),
        ("$", "'$' is the root in JSONPath, which a path here does not name"),
        ("[", "Lists are flattened, so a path has no brackets and no index"),
        ("]", "Lists are flattened, so a path has no brackets and no index"),
        ("->", "Keys are separated by dots"),
        ("::", "Keys are separated by dots"),
        ("?.", "A path has no '?', since a missing key is not an error"),
        ("!.", "A path has no '!'"),
        ("/", "'/' parts keys in JSON Pointer and XPath, and dots do here"),
        ("\\", "Keys are separated by dots"),
        (">", "Keys are separated by dots"),
        ("(", "A path has no functions and filters; set Type for objects of a type, and Pattern for a part of a text"),
        ("{", "A path has no braces; read an object's members with a path each"),
        ("'", "A key is written without quotes"),
        ("\"", "A key is written without quotes"),
        (" ", "A key has no blank"),
        ("#", "A key has no '#'"),
        ("=", "A path has no conditions; set Type for objects of a type"),
    ];

    /// <summary>The signs that are syntax of other path languages, and hardly ever part of a key of any JSON.</summary>
    private static readonly HashSet<string> s_syntax = new(StringComparer.Ordinal) { "$", "[", "]", "->", "?.", "!." };

    private static readonly Regex s_vocabulary = new(@"\A(?:https?://(?:www\.)?schema\.org/)", RegexOptions.CultureInvariant);

    /// <summary>Checks a path.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="path">The path.</param>
    /// <param name="isSingle">Whether the member has one value, which is the first item of a list by default.</param>
    /// <param name="isLinkedData">Whether the keys are those of JSON-LD; otherwise any text may be a key.</param>
    /// <param name="reporter">The receiver of the diagnostics.</param>
    public static void Check(AttributeReader attribute, string path, bool isSingle, bool isLinkedData, DiagnosticReporter reporter)
    {
        // [Json] has its selector first.
        int position = isLinkedData ? 0 : 1;

        if (FindForeign(path, isLinkedData) is var (start, length, problem))
        {
            string? translation = Translate(path, isSingle);
            string advice = translation is null ? string.Empty : $"; write '{translation}'";
            Report(start, length, translation, problem + advice);
            return;
        }

        start = 0;

        foreach (string key in path.Split('.'))
        {
            if (key.Trim().Length != key.Length || key.Length == 0)
            {
                Report(start, Math.Max(1, key.Length), Stripped(path), "A key of the path is blank, or has a blank around it; write keys separated by dots, such as 'author.name'");
                return;
            }

            start += key.Length + 1;
        }

        if (path.EndsWith("**", StringComparison.Ordinal))
        {
            reporter.Report(DiagnosticDescriptors.JsonLdPathIsInvalid, attribute.PartLocation(position, path, path.Length - 2, 2), "A key must follow '**', such as '**.name'");
        }

        void Report(int from, int count, string? suggestion, string message) =>
            reporter.Report(DiagnosticDescriptors.JsonLdPathIsInvalid, attribute.PartLocation(position, path, from, count), FixProperties.Of(0, path.Length, suggestion), message);
    }

    /// <summary>Finds the first part of a path that cannot be a key.</summary>
    private static (int Start, int Length, string Problem)? FindForeign(string path, bool isLinkedData)
    {
        // A space around a key is a typing mistake; a space inside it is another kind of mistake.
        string text = path.Trim().Length == path.Length ? path : path.Replace(' ', '_');

        foreach ((string sign, string problem) in IsPlain(text) ? [] : s_signs)
        {
            if (!isLinkedData && !s_syntax.Contains(sign))
            {
                continue;
            }

            int at = text.IndexOf(sign, StringComparison.Ordinal);

            if (at >= 0 && (sign != " " || path.Split('.').All(static k => k.Trim().Length == k.Length)))
            {
                int end = sign == "[" ? path.IndexOf(']', at) : -1;
                return (at, end > at ? end - at + 1 : sign.Length, problem);
            }
        }

        int start = 0;
        string[] keys = isLinkedData ? path.Split('.') : [];

        foreach (string key in keys)
        {
            if (key.Length > 0 && key.All(static c => c is >= '0' and <= '9'))
            {
                return (start, key.Length, "Lists are flattened, so a path has no index");
            }

            if (key.Length > 1 && key[0] == '@' && !s_keywords.Contains(key))
            {
                return (start, key.Length, $"'{key}' is not a keyword of JSON-LD, and other keys have no '@'");
            }

            if (start == 0 && keys.Length > 1 && key.Length > 0 && char.IsUpper(key[0]) && SchemaOrg.IsType(key))
            {
                return (0, key.Length, $"'{key}' is a type and no key; remove it, and set Type = \"{key}\"");
            }

            start += key.Length + 1;
        }

        return null;
    }

    /// <summary>Reports whether a path has none of the signs of other languages, as nearly all do.</summary>
    private static bool IsPlain(string path)
    {
        foreach (char c in path)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_' or '@' or '*'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Removes the dots at the ends of a path; null if the rest is not a path either.</summary>
    private static string? Stripped(string path)
    {
        string stripped = path.Trim('.', ' ');
        return stripped != path && stripped.Length > 0 && stripped.Split('.').All(static k => k.Length > 0 && k.Trim() == k) ? stripped : null;
    }

    /// <summary>Gets the equivalent path; null if there is none.</summary>
    private static string? Translate(string path, bool isSingle)
    {
        string text = s_vocabulary.Replace(path.Trim(), string.Empty);
        text = text.StartsWith("$", StringComparison.Ordinal) || text.StartsWith("@.", StringComparison.Ordinal) ? text.Substring(1) : text;
        var keys = new List<string>();
        var key = new StringBuilder();
        int at = 0;

        while (at < text.Length)
        {
            char c = text[at];

            if (char.IsLetterOrDigit(c) || c is '_' or '-' or '@' or '*' || (c == ':' && text.ElementAtOrDefault(at + 1) != ':' && text.ElementAtOrDefault(at - 1) != ':'))
            {
                if (c == '-' && text.ElementAtOrDefault(at + 1) == '>')
                {
                    at += 2;
                    EndKey();
                    continue;
                }

                key.Append(c);
                at++;
            }
            else if (c == '[')
            {
                EndKey();
                int end = text.IndexOf(']', at);
                string inside = end < 0 ? "?" : text.Substring(at + 1, end - at - 1).Trim();

                if (inside.Length > 2 && inside[0] is '\'' or '"' && inside[inside.Length - 1] == inside[0] && inside.IndexOfAny(['.', ',', ' ']) < 0)
                {
                    keys.Add(inside.Substring(1, inside.Length - 2));
                }
                else if (inside.Length > 0 && inside != "*" && !(inside == "0" && isSingle))
                {
                    return null;
                }

                at = end + 1;
            }
            else if (c is '.' or '/' or '\\' or '>' or '?' or '!' or ':')
            {
                int separator = at;

                while (at < text.Length && text[at] is '.' or '/' or '\\' or '>' or '?' or '!' or ':')
                {
                    at++;
                }

                EndKey();

                // Two of them mean any depth, which is the default at the beginning of a path.
                if (text.Substring(separator, at - separator) is ".." or "//" && keys.Count > 0)
                {
                    keys.Add("**");
                }
            }
            else
            {
                return null;
            }
        }

        EndKey();

        if (keys.Exists(k => k.All(char.IsDigit)) && (!isSingle || keys.RemoveAll(static k => k == "0") == 0))
        {
            return null;
        }

        string translation = string.Join(".", keys.Select(static k => k.Length > 1 && k[0] == '@' && !s_keywords.Contains(k) ? k.Substring(1) : k));
        return translation.Length > 0 && translation != path && !translation.EndsWith("**", StringComparison.Ordinal) && FindForeign(translation, isLinkedData: true) is null ? translation : null;

        void EndKey()
        {
            if (key.Length > 0)
            {
                keys.Add(key.ToString());
                key.Clear();
            }
        }
    }
}
