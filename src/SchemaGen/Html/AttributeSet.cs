using System;

namespace SchemaGen.Html;

/// <summary>Recognizes the second attribute of the same name in a tag, which is dropped (HTML, 13.2.5.33).</summary>
/// <remarks>The first attributes are compared with each other. Beyond these, the tag in which each name was last seen is recorded, so that the time stays linear.</remarks>
internal sealed class AttributeSet
{
    private const int MaxCompared = 12;

    /// <summary>The largest length of the array that is kept for the next page.</summary>
    private const int MaxKept = 8192;

    private int[] _lastTags = [];
    private int _tag;

    /// <summary>Adds a name to those of the current tag.</summary>
    /// <param name="tree">The tree whose last attributes are those of the tag.</param>
    /// <param name="first">The first attribute of the tag.</param>
    /// <param name="name">The number of the name.</param>
    /// <returns>False if the tag has it already.</returns>
    public bool Add(PageTree tree, int first, int name)
    {
        ReadOnlySpan<PageAttribute> attributes = tree.Attributes.AsSpan(first, tree.AttributeCount - first);

        if (attributes.Length < MaxCompared)
        {
            foreach (ref readonly PageAttribute attribute in attributes)
            {
                if (attribute.Name == name)
                {
                    return false;
                }
            }

            return true;
        }

        if (attributes.Length == MaxCompared && _tag != first + 1)
        {
            _tag = first + 1;

            foreach (ref readonly PageAttribute attribute in attributes)
            {
                Mark(attribute.Name);
            }
        }

        return Mark(name);
    }

    /// <summary>Ends the page.</summary>
    public void End()
    {
        if (_tag != 0)
        {
            _tag = 0;
            _lastTags = _lastTags.Length > MaxKept ? [] : _lastTags;
            Array.Clear(_lastTags);
        }
    }

    private bool Mark(int name)
    {
        if (name >= _lastTags.Length)
        {
            Array.Resize(ref _lastTags, Math.Max(256, name * 2));
        }

        bool isNew = _lastTags[name] != _tag;
        _lastTags[name] = _tag;
        return isNew;
    }
}
