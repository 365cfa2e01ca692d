using SchemaGen.Conversion.Dates;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Recognizes date formats of other languages, which .NET would read as literal text, or as something else.</summary>
internal static class ForeignFormats
{
    /// <summary>Finds the problem of a format of another language; null if it appears to be one of .NET.</summary>
    public static ForeignFormat? Find(string format)
    {
        ForeignFormat? found = StrftimeFormat.Find(format) ?? GoFormat.Find(format) ?? OracleFormat.Find(format) ?? PhpFormat.Find(format) ?? LetterFormat.Find(format);
        return found?.Translation is { } translation && !DateFormat.TryParse(translation, out _, out _) ? found with { Translation = null } : found;
    }
}
