namespace SchemaGen.Html;

/// <summary>An attribute of a <see cref="PageTree"/>: the number of its name and the range of its value in the input.</summary>
internal struct PageAttribute
{
    /// <summary>The number of the name in lower case: <see cref="AttributeNames"/>, or a name of this page.</summary>
    public int Name;

    public int ValueStart;
    public int ValueEnd;
}
