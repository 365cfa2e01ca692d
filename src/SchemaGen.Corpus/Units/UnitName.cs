using System;
using System.IO;
using System.Linq;

namespace SchemaGen.Corpus.Units;

/// <summary>The names of units.</summary>
internal static class UnitName
{
    private const int MaxLength = 80;

    /// <summary>The longest name of another program. File systems limit the name of a file to 255 bytes.</summary>
    private const int MaxForeignLength = 200;

    private const int HashBytes = 5;

    /// <summary>Makes the name of an input: the readable end of its path or address, and a hash of all of it.</summary>
    public static string Of(string input)
    {
        string path = Uri.TryCreate(input, UriKind.Absolute, out Uri? uri) && !uri.IsFile ? uri.AbsolutePath : input;
        string name = Path.GetFileName(path.TrimEnd('/', '\\'));
        string readable = string.Concat(name.Select(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-')).TrimStart('.', '_', '-');
        return $"{(readable.Length > MaxLength ? readable[..MaxLength] : readable)}-{TextHash.Of(input, HashBytes)}".TrimStart('-');
    }

    /// <summary>Reports whether a name, which may come from another program, is safe as that of a file.</summary>
    public static bool IsValid(string name) => name.Length is > 0 and <= MaxForeignLength && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') && name[0] is not ('.' or '_');
}
