using System;
using System.Collections.Generic;
using System.Text;
using SchemaGen.Text;

namespace SchemaGen.Results;

/// <summary>The sentences of issues.</summary>
internal static class IssueText
{
    private const int MaxLength = 200;
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';

    /// <summary>Around text of the page (Unicode, UAX 9: FSI and PDI).</summary>
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    /// <summary>A text as an issue shows it: at most 200 characters, never half a character.</summary>
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

    /// <summary>A text without characters that steer a terminal, a log or the direction of what follows: a page must not write into what shows its issues.</summary>
    /// <remarks>
    /// Controls become their pictures (U+2400 and following), and U+FFFD where there is none: C1 controls, bidi embeddings and overrides, lone surrogates.
    /// A line end in a text that was read stays one, and a tab stays.
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

    /// <summary>What is wrong with a member, and what each of its sources gave.</summary>
    /// <param name="path">The member's path.</param>
    /// <param name="what">What is wrong; null: that it has no value.</param>
    /// <param name="type">What a text should have become.</param>
    /// <param name="attempts">What each source gave.</param>
    /// <param name="progress">For each attempt, how far its selector matches; null where there is nothing to add.</param>
    public static string Describe(string path, string? what, Type type, IReadOnlyList<HtmlAttempt> attempts, IReadOnlyList<string?> progress)
    {
        var text = new StringBuilder(path).Append(' ').Append(what ?? "has no value");

        for (int i = 0; i < attempts.Count; i++)
        {
            text.Append(i == 0 ? ": " : "; ").Append(attempts[i].Source).Append(' ');
            Append(text, attempts[i], type);
            text.Append(InParentheses(progress[i]));
        }

        return text.Append('.').ToString();
    }

    /// <summary>How far a selector matches, after the text that says that it matches nothing.</summary>
    /// <param name="progress">The description; null: there is nothing to add.</param>
    public static string InParentheses(string? progress) => progress is null ? string.Empty : $" ({progress})";

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

    /// <summary>Text of the page on one line and between isolates, so that a right-to-left text does not turn the sentence around (Unicode, UAX 9).</summary>
    private static StringBuilder Quote(StringBuilder text, string? quoted) =>
        text.Append('\'').Append(Isolate).Append(Visible(ElementText.Normalize(quoted ?? string.Empty), keepsIsolates: false)).Append(EndOfIsolate).Append('\'');
}
