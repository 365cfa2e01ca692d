using System.Linq;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>Counts the pages of one member.</summary>
/// <param name="field">The member.</param>
internal sealed class FieldCounter(CountedField field)
{
    private readonly PageExamples _empty = new();
    private readonly PageExamples[] _lacks = field.Member.Sources.Select(static _ => new PageExamples()).ToArray();
    private readonly PageExamples[] _fills = field.Member.Sources.Select(static _ => new PageExamples()).ToArray();
    private int _pages;

    /// <summary>Adds a page.</summary>
    /// <param name="page">The sources of the member on the page.</param>
    /// <param name="name">The name of the page.</param>
    public void Add(FieldTally page, string name)
    {
        _pages++;
        _empty.AddIf(page.IsEmpty, name);

        for (int i = 0; i < _lacks.Length; i++)
        {
            _lacks[i].AddIf(!page.Gives[i], name);
            _fills[i].AddIf(page.Fills[i], name);
        }
    }

    /// <summary>Gets the numbers of pages.</summary>
    /// <remarks>A source that is declared twice (SCHEMA0030) is counted once, because baselines are compared by the attribute.</remarks>
    public FieldCounts ToCounts() => new()
    {
        Path = field.Path,
        Pages = _pages,
        Empty = _empty.Count,
        EmptyOn = _empty.Names,
        Sources = field.Member.Sources.Select((source, i) => new SourceCounts
        {
            Source = source.ToString(),
            Gives = _pages - _lacks[i].Count,
            Fills = _fills[i].Count,
            LacksOn = _lacks[i].Names,
            FillsOn = _fills[i].Names,
        }).DistinctBy(static source => source.Source).ToList(),
    };
}
