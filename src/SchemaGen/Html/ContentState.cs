namespace SchemaGen.Html;

/// <summary>The states of the tokenizer that tree construction chooses (HTML, 13.2.5.1 to 13.2.5.5).</summary>
internal enum ContentState : byte
{
    Data,

    /// <summary>Text with character references, until the end tag.</summary>
    Rcdata,

    /// <summary>Text without character references, until the end tag.</summary>
    Rawtext,

    /// <summary>Like <see cref="Rawtext"/>, with the rules for <c>&lt;!--</c> in scripts.</summary>
    ScriptData,

    /// <summary>Text until the end of the input.</summary>
    Plaintext,

    /// <summary>Text until the end mark of a CDATA section.</summary>
    CDataSection,
}
