using System.Text;

namespace SchemaGen.JsonLd;

/// <summary>A key of a path, in UTF-8 like the blocks.</summary>
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

    /// <summary>Whether the key is <c>*</c>, which is any key, or any item of a list.</summary>
    public bool IsAnyKey { get; }

    /// <summary>Whether the key is <c>**</c>, which is any number of keys, including zero.</summary>
    public bool IsAnyDepth { get; }

    /// <summary>The spellings of the key: alone, and with the vocabulary of schema.org.</summary>
    public byte[][] Spellings { get; }
}
