namespace SchemaGen.Corpus;

/// <summary>The kinds of units.</summary>
public enum UnitKind
{
    /// <summary>One archive in the WARC format.</summary>
    Archive,

    /// <summary>Files with a page each.</summary>
    Pages,
}
