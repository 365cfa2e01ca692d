namespace SchemaGen;

/// <summary>A source of a member, at run time.</summary>
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

    /// <summary>What kind of source it is.</summary>
    public HtmlSourceKind Kind { get; }

    /// <summary>The selector or name that it looks for; empty for <see cref="HtmlSourceKind.Self"/>.</summary>
    public string Expression { get; }

    /// <summary>Its place among the member's sources, from 0.</summary>
    public int Index { get; }

    /// <summary>The attribute as it is written: <c>[Css("h1.title", Attr = "title")]</c>.</summary>
    public override string ToString() => _attribute;
}
