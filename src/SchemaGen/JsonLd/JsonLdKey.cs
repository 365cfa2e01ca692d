using System.Text;

namespace SchemaGen.JsonLd;

/// <summary>A key of a path, in UTF-8, as blocks are.</summary>
internal sealed class JsonLdKey
{
    /// <param name="name">The key.</param>
    public JsonLdKey(string name)
    {
        IsAnyKey = name == "*";
        IsAnyDepth = name == "**";

        // Keywords have no vocabulary.
        Spellings = name.StartsWith('@')
            ? [Encoding.UTF8.GetBytes(name)]
            : [Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes("schema:" + name), Encoding.UTF8.GetBytes("https://schema.org/" + name), Encoding.UTF8.GetBytes("http://schema.org/" + name)];
    }

    /// <summary><c>*</c>: any key, or any item of a list.</summary>
    public bool IsAnyKey { get; }

    /// <summary><c>**</c>: any number of keys, also none.</summary>
    public bool IsAnyDepth { get; }

    /// <summary>How it may be written: alone, or with the vocabulary of schema.org.</summary>
    public byte[][] Spellings { get; }
}
