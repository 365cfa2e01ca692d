using System.Text;

namespace SchemaGen.Generator.Selectors;

/// <content>Names and the escapes in them.</content>
internal sealed partial class SelectorLexer
{
    /// <summary>Reports whether a backslash at <paramref name="position"/> escapes something. At the end of the text it does: it means U+FFFD there.</summary>
    private bool IsEscape(int position) =>
        position < text.Length && text[position] == '\\' && (position + 1 == text.Length || !SelectorCharacters.IsNewLine(text[position + 1]));

    private bool IsName(int position) => position < text.Length && (SelectorCharacters.IsName(text[position]) || IsEscape(position));

    private bool IsNameStart(int position) => position < text.Length && (SelectorCharacters.IsNameStart(text[position]) || IsEscape(position));

    private bool StartsIdentifier(int position) => At(position) == '-'
        ? At(position + 1) == '-' || IsNameStart(position + 1)
        : IsNameStart(position);

    private string ReadName(int position, out int end)
    {
        StringBuilder name = new();

        while (IsName(position))
        {
            if (text[position] == '\\')
            {
                AppendEscape(name, ref position);
            }
            else
            {
                InvisibleCharacter = InvisibleCharacter < 0 && SelectorCharacters.IsInvisible(text[position]) ? position : InvisibleCharacter;
                AppendCodePoint(name, ref position);
            }
        }

        end = position;
        return name.ToString();
    }

    /// <summary>Takes the character at <paramref name="position"/>; NUL and unpaired surrogates become U+FFFD.</summary>
    private void AppendCodePoint(StringBuilder value, ref int position)
    {
        char c = text[position++];

        if (char.IsHighSurrogate(c) && position < text.Length && char.IsLowSurrogate(text[position]))
        {
            value.Append(c).Append(text[position++]);
        }
        else
        {
            value.Append(c == '\0' || char.IsSurrogate(c) ? SelectorCharacters.Replacement : c);
        }
    }

    /// <summary>Takes the escape at <paramref name="position"/>: up to six hexadecimal digits and one white space after them, or any other character itself.</summary>
    private void AppendEscape(StringBuilder value, ref int position)
    {
        position++;

        if (position >= text.Length)
        {
            HasTrailingBackslash = true;
            value.Append(SelectorCharacters.Replacement);
            return;
        }

        if (!SelectorCharacters.IsHexDigit(text[position]))
        {
            AppendCodePoint(value, ref position);
            return;
        }

        int codePoint = 0;

        for (int digits = 0; digits < 6 && position < text.Length && SelectorCharacters.IsHexDigit(text[position]); digits++)
        {
            codePoint = (codePoint * 16) + SelectorCharacters.HexValue(text[position++]);
        }

        if (position < text.Length && SelectorCharacters.IsWhiteSpace(text[position]))
        {
            position = SkipNewLine(position);
        }

        bool isCharacter = codePoint is > 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF;
        value.Append(isCharacter ? char.ConvertFromUtf32(codePoint) : SelectorCharacters.Replacement.ToString());
    }
}
