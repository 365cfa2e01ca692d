using System;
using System.Collections.Generic;
using System.Text;
using SchemaGen.Text;

namespace SchemaGen.Results;

/// <summary>Composes the messages of issues.</summary>
internal static class IssueText
{
    private const int MaxLength = 200;
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';

    /// <summary>The isolates around text of the page (Unicode, UAX 9: FSI and PDI).</summary>
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    /// <summary>Shortens a text for an issue to at most 200 characters, without splitting a surrogate pair.</summary>
    public static string? Clip(string? text)
    {
        if (text is null)
        {
            return text;
        }

        if (text.Length <= MaxLength)
        {
            return Visible(text, keepsIsolates: false);
        }

        int length = char.IsHighSurrogate(text[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return Visible(text[..length], keepsIsolates: false) + "…";
    }

    /// <summary>Replaces the characters that control a terminal, a log or the direction of the following text, so that a page cannot alter how its issues are displayed.</summary>
    /// <remarks>
    /// C0 controls become control pictures (U+2400 and following); C1 controls, bidirectional embeddings and overrides, and lone surrogates become U+FFFD.
    /// Line ends and tabs are kept.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="keepsIsolates">Whether the isolates around quoted texts stay.</param>
    public static string Visible(string text, bool keepsIsolates)
    {
        int first = 0;

        while (first < text.Length && Shown(text, first, keepsIsolates) == text[first])
        {
            first++;
        }

        return first == text.Length ? text : string.Create(text.Length, (text, keepsIsolates), static (target, state) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = Shown(state.text, i, state.keepsIsolates);
            }
        });
    }

    /// <summary>Describes the issue of a member and the outcome of each of its sources.</summary>
    /// <param name="path">The member's path.</param>
    /// <param name="what">The problem; null if the member has no value.</param>
    /// <param name="type">The type to which a text was to be converted.</param>
    /// <param name="attempts">The outcomes of the sources.</param>
    /// <param name="progress">For each attempt, how far its selector matches; null if there is nothing to add.</param>
    public static string Describe(string path, string? what, Type type, IReadOnlyList<HtmlAttempt> attempts, IReadOnlyList<string?> progress)
    {
        var text = new StringBuilder(path).Append(' ').Append(what ?? "has no value");

        for (int i = 0; i < attempts.Count; i++)
        {
            text.Append(i == 0 ? ": " : "; ").Append(attempts[i].Source).Append(' ');
            Append(text, attempts[i], type, progress[i]);
        }

        return text.Append('.').ToString();
    }

    /// <summary>Describes the outcome of a source: <c>matched nothing (1 element matches 'h1', which lacks the class 'headline')</c>.</summary>
    public static string Describe(HtmlAttempt attempt, Type type, string? progress)
    {
        var text = new StringBuilder();
        Append(text, attempt, type, progress);
        return Visible(text.ToString(), keepsIsolates: true);
    }

    /// <summary>Formats how far a selector matches, to be appended to the statement that it matches nothing.</summary>
    /// <param name="progress">The description; null if there is nothing to add.</param>
    public static string InParentheses(string? progress) => progress is null ? string.Empty : $" ({progress})";

    /// <summary>Adds to the message of a failed item the option that leaves the item out.</summary>
    public static string SuggestSkipping(string message) => message[..^1] + "; [Items(SkipInvalid = true)] leaves it out.";

    private static void Append(StringBuilder text, HtmlAttempt attempt, Type type, string? progress)
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
            case HtmlAttemptOutcome.Unconvertible when attempt.Text is null:
                // The items of a list that were left out, because the schema could not be read from them.
                text.Append("matched something that is no ").Append(NameOf(type));
                break;
            default:
                // Any text converts to a string, so only user code can have rejected it.
                Quote(text.Append("matched "), attempt.Text).Append(type == typeof(string) ? ", which its converter refuses" : ", which is no " + NameOf(type));
                break;
        }

        text.Append(InParentheses(progress));
    }

    private static char Shown(string text, int index, bool keepsIsolates)
    {
        char character = text[index];
        return character switch
        {
            '\t' or '\n' => character,
            '\r' when index + 1 < text.Length && text[index + 1] == '\n' => character,
            < ' ' => (char)(ControlPictures + character),
            < '\u007F' => character,
            '\u007F' => DeletePicture,
            '\u2028' or '\u2029' => '\n',
            < '\u00A0' or (>= '\u202A' and <= '\u202E') or '\u2066' or '\u2067' => Replacement,
            Isolate or EndOfIsolate => keepsIsolates ? character : Replacement,
            >= '\uD800' and < '\uDC00' => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? character : Replacement,
            >= '\uDC00' and < '\uE000' => index > 0 && char.IsHighSurrogate(text[index - 1]) ? character : Replacement,
            _ => character,
        };
    }

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.AsSpan(0, type.Name.IndexOf('`', StringComparison.Ordinal))}<{string.Join(", ", Array.ConvertAll(type.GetGenericArguments(), NameOf))}>"
        : type.Name;

    /// <summary>Formats text of the page on one line between isolates, so that right-to-left text does not reorder the sentence (Unicode, UAX 9).</summary>
    private static StringBuilder Quote(StringBuilder text, string? quoted) =>
        text.Append('\'').Append(Isolate).Append(Visible(ElementText.Normalize(quoted ?? string.Empty), keepsIsolates: false)).Append(EndOfIsolate).Append('\'');
}
