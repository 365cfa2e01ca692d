using System;
using System.Globalization;
using SchemaGen.Html;

namespace SchemaGen.Reading;

/// <summary>The address in an attribute of an image.</summary>
internal static class ImageAddress
{
    /// <summary>Gets the address, or the largest candidate of a source set; empty for a placeholder, which a script replaces. A link is never a placeholder.</summary>
    public static string Of(string attribute, string value)
    {
        if (attribute.Equals("href", StringComparison.OrdinalIgnoreCase))
        {
            return value;
        }

        string address = IsSet(attribute) ? Largest(value) : value;
        return IsPlaceholder(address) ? string.Empty : address;
    }

    /// <summary>Reports whether an attribute holds a source set.</summary>
    public static bool IsSet(string attribute) => attribute.EndsWith("srcset", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlaceholder(string address) => address.AsSpan().TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the candidate with the largest width or density that is not a placeholder; the first of equal ones.</summary>
    /// <remarks>HTML, 4.8.4.2.1 (srcset): candidates are separated by commas; an address may contain commas, but not at its end, and no blanks.</remarks>
    private static string Largest(string set)
    {
        string largest = string.Empty;
        double size = -1;
        int position = 0;

        while (position < set.Length)
        {
            while (position < set.Length && (IsBlank(set[position]) || set[position] == ','))
            {
                position++;
            }

            int start = position;

            while (position < set.Length && !IsBlank(set[position]))
            {
                position++;
            }

            string address = set[start..position];
            int comma = address.EndsWith(',') ? position : set.IndexOf(',', position);
            comma = comma < 0 ? set.Length : comma;
            double candidate = address.EndsWith(',') ? 1 : SizeOf(set.AsSpan(position, comma - position));
            position = Math.Max(position, comma);

            if (address.Length > 0 && candidate > size && !IsPlaceholder(address))
            {
                size = candidate;
                largest = address.TrimEnd(',');
            }
        }

        return largest;
    }

    /// <summary>Ranks a candidate by its width in pixels or its density, which pages do not mix. Anything else ranks last.</summary>
    private static double SizeOf(ReadOnlySpan<char> descriptor)
    {
        descriptor = descriptor.Trim(AsciiWhitespace.Characters);

        if (descriptor.IsEmpty)
        {
            return 1;
        }

        // After the width a height may follow.
        int end = descriptor.IndexOfAny(AsciiWhitespace.Characters);
        descriptor = end < 0 ? descriptor : descriptor[..end];
        return descriptor[^1] is 'w' or 'x' && double.TryParse(descriptor[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out double size) && size >= 0 && double.IsFinite(size) ? size : 0;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
