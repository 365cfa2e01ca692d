namespace SchemaGen.Tool.Drift.Comparing;

/// <summary>The kinds of drift.</summary>
internal enum FindingKind
{
    /// <summary>A layout reads fewer of the pages of its address.</summary>
    LayoutFell,

    /// <summary>A source gives a value on fewer pages.</summary>
    SourceFell,

    /// <summary>A source fills a member on more pages, because a source before it fills it on fewer.</summary>
    FallbackTookOver,

    /// <summary>A member is empty on more pages.</summary>
    MemberEmpty,

    /// <summary>A kind of issue is reported on more pages.</summary>
    IssueRose,
}
