using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>A correction of a selector: the replacement of parts of its text, and the option of the attribute that the parts mean.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Parts">The parts that are replaced, in the order of the text.</param>
/// <param name="Text">The replacement of each part; empty to remove it.</param>
internal sealed record SelectorCorrection(SelectorCorrectionKind Kind, IReadOnlyList<(int Start, int Length)> Parts, string Text)
{
    /// <summary>The option that has to be set with it: <c>Attr</c> or <c>At</c>; null if there is none.</summary>
    public string? Option { get; init; }

    /// <summary>The value of the option.</summary>
    public string? Value { get; init; }

    /// <summary>Replaces the parts in the selector.</summary>
    public string Apply(string selector)
    {
        foreach ((int start, int length) in Parts.Reverse())
        {
            selector = selector.Remove(start, length).Insert(start, Text);
        }

        return selector;
    }
}
