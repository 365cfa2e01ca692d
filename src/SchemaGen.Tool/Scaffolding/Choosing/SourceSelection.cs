using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>The sources of a member, chosen one after the other.</summary>
/// <param name="role">The role of the member.</param>
/// <param name="consensus">The value of each page that most sources agree on.</param>
/// <param name="pages">The number of pages.</param>
internal sealed class SourceSelection(MemberRole role, Consensus consensus, int pages)
{
    private readonly List<ProbedSource> _chosen = [];
    private readonly List<ProbedSource> _disagreeing = [];

    /// <summary>The value of each page that most sources agree on.</summary>
    public Consensus Consensus => consensus;

    /// <summary>The chosen sources, in the order in which they were chosen.</summary>
    public IReadOnlyList<ProbedSource> Chosen => _chosen;

    /// <summary>The sources that give another value than most on some page. Of these, only those for pages without other sources are chosen.</summary>
    public IReadOnlyList<ProbedSource> Disagreeing => _disagreeing;

    /// <summary>The pages of which no chosen source gives a value.</summary>
    public IEnumerable<int> Uncovered => Enumerable.Range(0, pages).Where(page => !_chosen.Exists(source => source.HasValue(page)));

    /// <summary>Chooses a source if it agrees with most and adds something to those that are chosen.</summary>
    public void Offer(ProbedSource source)
    {
        if (MemberRoles.HasOneTruth(role) && !Enumerable.Range(0, pages).All(page => consensus.Agrees(source, page)))
        {
            _disagreeing.Add(source);
        }
        else if (IsWanted(source))
        {
            _chosen.Add(source);
        }
    }

    /// <summary>Chooses sources that disagree, for the pages that have no other.</summary>
    public void FillGaps()
    {
        foreach (ProbedSource source in _disagreeing.OrderByDescending(static s => s.Source.Worth))
        {
            if (Uncovered.Any(source.HasValue))
            {
                _chosen.Add(source);
            }
        }
    }

    /// <summary>Reports whether a source adds something: another kind of attribute, or pages that the others do not cover.</summary>
    private bool IsWanted(ProbedSource source)
    {
        if (_chosen.Count >= MemberRoles.MaxSources(role))
        {
            return false;
        }

        // A guess, such as the time zone, is used only where other sources confirm it.
        if (source.Source.Trust == 0 && !Enumerable.Range(0, pages).Any(page => source.HasValue(page) && consensus.Values[page].Count > 0))
        {
            return false;
        }

        // The title of the window is the last resort.
        if (source.Source.Attribute is { Name: "Css", Argument: "title" } && _chosen.Count < 2)
        {
            return true;
        }

        return !_chosen.Exists(c => c.Source.Attribute.Name == source.Source.Attribute.Name) || Uncovered.Any(source.HasValue);
    }
}
