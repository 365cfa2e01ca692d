namespace SchemaGen.Html;

/// <summary>The rules for the content of <c>select</c>.</summary>
internal enum SelectRules : byte
{
    /// <summary>The rules before 2025, which AngleSharp follows: only options and groups of options, in special insertion modes.</summary>
    Before2025,

    /// <summary>The rules of the HTML standard since 2025, which allow any content.</summary>
    Present,
}
