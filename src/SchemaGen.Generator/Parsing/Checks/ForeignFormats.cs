using SchemaGen.Conversion.Dates;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Recognises date formats of other languages, which .NET would read as text that stands for itself, or as something else.</summary>
internal static class ForeignFormats
{
    /// <summary>What a format is elsewhere; null if it is one of .NET, as far as can be told.</summary>
    public static ForeignFormat? Find(string format)
    {
        ForeignFormat? found = StrftimeFormat.Find(format) ?? GoFormat.Find(format) ?? OracleFormat.Find(format) ?? PhpFormat.Find(format) ?? LetterFormat.Find(format);
        return found?.Translation is { } translation && !DateFormat.TryParse(translation, out _, out _) ? found with { Translation = null } : found;
    }
}
