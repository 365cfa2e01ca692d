using System.Collections.Generic;
using System.Linq;
using SchemaGen.Runtime;

namespace SchemaGen.Matching;

/// <summary>The longest beginning of a compound selector that a candidate matches, and the number of candidates that match it.</summary>
/// <param name="parts">The parts of the compound.</param>
internal sealed class PartCount(List<CompoundPart> parts)
{
    /// <summary>The number of parts that the candidates match.</summary>
    public int Parts { get; private set; }

    /// <summary>The number of candidates that match these parts.</summary>
    public int Candidates { get; private set; }

    /// <summary>Whether the candidates match some of the parts, but not all.</summary>
    public bool IsPartial => Parts > 0 && Parts < parts.Count;

    /// <summary>The parts that the candidates match, as text.</summary>
    public string Matched => string.Concat(parts.Take(Parts).Select(static part => part.Text));

    /// <summary>The next part, which none of these candidates matches.</summary>
    public CompoundPart Missing => parts[Parts];

    /// <summary>Counts a candidate.</summary>
    public void Add(ElementMatcher matcher, int row)
    {
        int matched = 0;

        while (matched < parts.Count && matcher.Has(row, parts[matched]))
        {
            matched++;
        }

        if (matched > Parts)
        {
            (Parts, Candidates) = (matched, 0);
        }

        Candidates += matched == Parts ? 1 : 0;
    }
}
