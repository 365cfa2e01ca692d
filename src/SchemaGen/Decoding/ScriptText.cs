using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>The content of a script element, which may hide its own end tag in a comment.</summary>
/// <remarks>HTML 13.2.5.15 to 13.2.5.31 (script data and its escaped states).</remarks>
internal static class ScriptText
{
    private enum Escape
    {
        /// <summary>Outside of <c>&lt;!--</c>.</summary>
        None,

        /// <summary>After <c>&lt;!--</c>.</summary>
        Single,

        /// <summary>After <c>&lt;script</c> within such a comment, where an end tag ends only that script.</summary>
        Double,
    }

    /// <summary>Finds the end tag of a script.</summary>
    /// <param name="bytes">The content of the script, and the bytes after it.</param>
    /// <returns>The offset of the end tag; -1 if there is none.</returns>
    public static int FindEnd(ReadOnlySpan<byte> bytes)
    {
        var escape = Escape.None;

        for (int position = 0; bytes[position..].IndexOfAny((byte)'<', (byte)'-') is >= 0 and int found; position++)
        {
            position += found;
            ReadOnlySpan<byte> rest = bytes[position..];

            if (rest[0] == '-')
            {
                escape = rest.StartsWith("-->"u8) ? Escape.None : escape;
            }
            else if (escape == Escape.None && rest.StartsWith("<!--"u8))
            {
                // The hyphens may also be those of the end.
                escape = Escape.Single;
                position++;
            }
            else if (rest.StartsWith("</"u8) && IsTag(rest[2..], "script"u8))
            {
                if (escape != Escape.Double)
                {
                    return position;
                }

                escape = Escape.Single;
            }
            else if (escape == Escape.Single && IsTag(rest[1..], "script"u8))
            {
                escape = Escape.Double;
            }
        }

        return -1;
    }

    /// <summary>Reports whether bytes begin with the name of a tag and a byte that ends it.</summary>
    public static bool IsTag(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
        => bytes.Length > name.Length && (HtmlSpaces.Contains(bytes[name.Length]) || bytes[name.Length] is (byte)'/' or (byte)'>') && Ascii.EqualsIgnoreCase(bytes[..name.Length], name);
}
