using System.Collections.Generic;
using System.Linq;
using SchemaGen.Reading;
using SchemaGen.Results;

namespace SchemaGen.Tool.Reporting;

/// <summary>The part of each source in filling a field.</summary>
internal sealed class FieldSources
{
    private readonly int? _filledBy;
    private readonly bool _combines;
    private readonly bool _isComplete;
    private readonly bool _isRead;
    private readonly Dictionary<int, string> _outcomes = [];
    private readonly int _last = int.MaxValue;

    /// <param name="schema">The schema of the member as it was read; null if that is not known.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="combines">Whether the member has the items of all sources.</param>
    /// <param name="trace">The trace.</param>
    /// <param name="path">The path of the field in the trace; null if it is not known.</param>
    public FieldSources(TracedSchema? schema, string member, bool combines, FieldTrace trace, string? path)
    {
        _filledBy = SourceOf(schema, member);
        _combines = combines;
        _isComplete = trace.IsComplete;
        _isRead = schema is not { IsMismatch: true };

        foreach (TriedSource source in trace.TriedAt(path))
        {
            _outcomes[source.Source.Index] = source.Outcome;
            _last = source.EndsSearch ? source.Source.Index : _last;
        }
    }

    /// <summary>Whether a source filled the field; null if it is not known.</summary>
    public bool? IsFilled => _filledBy is { } source ? source >= 0 : null;

    /// <summary>Gets the sources of a member with their parts.</summary>
    public IReadOnlyList<ReportSource> Of(HtmlMemberDescriptor member) => [.. member.Sources.Select(source => new ReportSource(source.ToString(), PartOf(source.Index), _outcomes.GetValueOrDefault(source.Index)))];

    private ReportSourcePart PartOf(int index) => _filledBy switch
    {
        _ when index == _filledBy => ReportSourcePart.Won,
        _ when _outcomes.ContainsKey(index) => ReportSourcePart.Failed,
        >= 0 and int winner when index > winner && !_combines => ReportSourcePart.NotTried,
        >= 0 and int winner when index > winner => _isComplete ? ReportSourcePart.Won : ReportSourcePart.Unknown,
        >= 0 => ReportSourcePart.Failed,
        -1 when !_isRead || index > _last => ReportSourcePart.NotTried,
        _ => ReportSourcePart.Unknown,
    };

    /// <summary>Gets the index of the source that filled a member: -1 for none, null if it is not known.</summary>
    private static int? SourceOf(TracedSchema? schema, string member)
    {
        for (int i = 0; i < schema?.FilledBy.Length; i++)
        {
            if (schema.Schema.Members[i].Name == member)
            {
                return schema.FilledBy[i];
            }
        }

        return null;
    }
}
