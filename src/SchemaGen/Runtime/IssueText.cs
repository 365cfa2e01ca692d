using System;
using System.Collections.Generic;
using System.Text;

namespace SchemaGen.Runtime;

/// <summary>The sentences of issues.</summary>
internal static class IssueText
{
    private const int MaxLength = 200;

    /// <summary>A text as an issue shows it: at most 200 characters, never half a character.</summary>
    public static string? Clip(string? text)
    {
        if (text is null || text.Length <= MaxLength)
        {
            return text;
        }

        int length = char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return text[..length] + "…";
    }

    /// <summary>What is wrong with a member, and what each of its sources gave.</summary>
    /// <param name="path">The member's path.</param>
    /// <param name="what">What is wrong; null: that it has no value.</param>
    /// <param name="type">What a text should have become.</param>
    /// <param name="attempts">What each source gave.</param>
    public static string Describe(string path, string? what, Type type, IReadOnlyList<HtmlAttempt> attempts)
    {
        var text = new StringBuilder(path).Append(' ').Append(what ?? "has no value");

        for (int i = 0; i < attempts.Count; i++)
        {
            text.Append(i == 0 ? ": " : "; ").Append(attempts[i].Source).Append(' ');
            Append(text, attempts[i], type);
        }

        return text.Append('.').ToString();
    }

    /// <summary>The message of an item that failed, with the option that would leave it out.</summary>
    public static string SuggestSkipping(string message) => message[..^1] + "; [Items(SkipInvalid = true)] leaves it out.";

    private static void Append(StringBuilder text, HtmlAttempt attempt, Type type)
    {
        switch (attempt.Outcome)
        {
            case HtmlAttemptOutcome.NoMatch:
                text.Append("matched nothing");
                break;
            case HtmlAttemptOutcome.Blank:
                text.Append("matched something blank");
                break;
            case HtmlAttemptOutcome.PatternUnmatched:
                Quote(text.Append("matched "), attempt.Text).Append(", which its pattern does not match");
                break;
            case HtmlAttemptOutcome.Timeout:
                Quote(text.Append("matched "), attempt.Text).Append(", on which its pattern took too long");
                break;
            case HtmlAttemptOutcome.ConverterFailed:
                Quote(text.Append("matched "), attempt.Text).Append(", on which its converter failed");
                break;
            default:
                // Any text is a string: only code of the user's refuses one.
                Quote(text.Append("matched "), attempt.Text).Append(type == typeof(string) ? ", which its converter refuses" : ", which is no " + NameOf(type));
                break;
        }
    }

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.AsSpan(0, type.Name.IndexOf('`', StringComparison.Ordinal))}<{string.Join(", ", Array.ConvertAll(type.GetGenericArguments(), NameOf))}>"
        : type.Name;

    /// <summary>Text of the page on one line and between isolates, so that a right-to-left text does not turn the sentence around (Unicode, UAX 9).</summary>
    private static StringBuilder Quote(StringBuilder text, string? quoted) =>
        text.Append("'\u2068").Append(ElementText.Normalize(quoted ?? string.Empty)).Append("\u2069'");
}
