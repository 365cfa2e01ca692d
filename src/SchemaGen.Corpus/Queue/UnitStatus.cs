namespace SchemaGen.Corpus.Queue;

/// <summary>The status of a unit in a queue.</summary>
internal enum UnitStatus
{
    /// <summary>No worker has the unit.</summary>
    Waiting,

    /// <summary>A worker has the unit.</summary>
    Running,

    /// <summary>The unit failed, and will be tried again.</summary>
    Failed,

    /// <summary>The parts and the report are in place.</summary>
    Done,

    /// <summary>The unit failed too often, and is not in the queue any more.</summary>
    Parked,
}
