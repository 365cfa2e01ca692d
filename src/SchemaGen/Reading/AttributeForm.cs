namespace SchemaGen.Reading;

/// <summary>The form in which the value of an attribute is read.</summary>
internal enum AttributeForm
{
    /// <summary>A text with normalized white space.</summary>
    Text,

    /// <summary>A truth value: an empty attribute of HTML's boolean kind is the text <c>true</c>.</summary>
    Boolean,

    /// <summary>An address; of a source set, that of the largest image. A placeholder counts as blank.</summary>
    Address,

    /// <summary>The content of a meta element, which templates often escape twice.</summary>
    MetaContent,
}
