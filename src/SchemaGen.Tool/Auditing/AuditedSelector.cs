using SchemaGen.Tool.Selectors;

namespace SchemaGen.Tool.Auditing;

/// <summary>A selector of a file, with its errors and warnings.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The selector and its place.</param>
/// <param name="Analysis">The errors and warnings.</param>
/// <param name="Single">The selector to write instead for a single value; null if it is not known.</param>
/// <param name="List">The selector to write instead for a list; null if it is not known.</param>
internal sealed record AuditedSelector(SelectorFile File, SelectorLine Line, SelectorAnalysis Analysis, SelectorRewrite? Single, SelectorRewrite? List)
{
    /// <summary>The selector to write instead, as a phrase; null if it is not known.</summary>
    public string? Advice => (Single, List) switch
    {
        (null, null) => null,
        (null, { } list) => $"{list} for a list",
        ({ } single, null) => $"{single} for a single value",
        ({ } single, { } list) => single == list ? single.ToString() : $"{single}, or {list} for a list",
    };

    /// <summary>Analyzes a selector.</summary>
    public static AuditedSelector Of(SelectorFile file, SelectorLine line)
    {
        SelectorAnalysis analysis = SelectorAnalysis.Of(line.Text);
        return new AuditedSelector(file, line, analysis, SelectorRewrite.Of(analysis, isList: false), SelectorRewrite.Of(analysis, isList: true));
    }
}
