namespace SchemaGen.Reading;

/// <summary>The sources that are passed over when a page is read to find out what later sources would give. Other members are read as usual.</summary>
/// <param name="Source">The index of the first source that is tried. Members without such a source are read as usual.</param>
/// <param name="Depth">
/// For members that are nested schemas, the number of schemas that they are nested in: only one level is probed at a time, because the items of another source have other members. Null for members of other types.
/// </param>
internal sealed record SourceProbe(int Source, int? Depth)
{
    /// <summary>Reports whether sources of a member are passed over.</summary>
    public bool Concerns(HtmlMemberDescriptor member, int depth) =>
        member.Sources.Count > Source && (Depth is null ? member.Schema is null : member.Schema is not null && depth == Depth);
}
