namespace SchemaGen;

/// <summary>Describes a source of a member.</summary>
public sealed class HtmlSourceDescriptor
{
    private readonly string _attribute;

    internal HtmlSourceDescriptor(HtmlSourceKind kind, string expression, int index, string attribute)
    {
        Kind = kind;
        Expression = expression;
        Index = index;
        _attribute = attribute;
    }

    /// <summary>The kind of the source.</summary>
    public HtmlSourceKind Kind { get; }

    /// <summary>The selector, name or path; for <see cref="HtmlSourceKind.Body"/> a selector of all texts, and empty for <see cref="HtmlSourceKind.Self"/>.</summary>
    public string Expression { get; }

    /// <summary>The index among the sources of the member, from 0.</summary>
    public int Index { get; }

    /// <summary>Returns the attribute as declared: <c>[Css("h1.title", Attr = "title")]</c>.</summary>
    public override string ToString() => _attribute;
}
