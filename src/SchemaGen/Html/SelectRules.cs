namespace SchemaGen.Html;

/// <summary>The rules for the content of <c>select</c>.</summary>
internal enum SelectRules : byte
{
    /// <summary>Only options and groups of them, in insertion modes made for them: the rules that AngleSharp follows.</summary>
    Before2025,

    /// <summary>The rules of the HTML standard since 2025, which allow any content.</summary>
    Present,
}
