namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>The types of the members that are written.</summary>
internal enum MemberType
{
    /// <summary>A text: <c>string</c>.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>An instant: <c>DateTimeOffset</c>.</summary>
    Instant,

    /// <summary>A local time whose zone is not known: <c>DateTime</c>.</summary>
    LocalTime,

    /// <summary>A day: <c>DateOnly</c>.</summary>
    Day,

    /// <summary>An address: <c>Uri</c>.</summary>
    Address,

    /// <summary>A list of instants.</summary>
    Instants,

    /// <summary>A list of local times.</summary>
    LocalTimes,

    /// <summary>A list of days.</summary>
    Days,
}
