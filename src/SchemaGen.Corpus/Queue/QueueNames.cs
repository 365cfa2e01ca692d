namespace SchemaGen.Corpus.Queue;

/// <summary>The names that a job has on the server.</summary>
/// <param name="job">The name of the job.</param>
internal sealed class QueueNames(string job)
{
    /// <summary>The beginning of the keys of units.</summary>
    public const string UnitPrefix = "unit.";

    /// <summary>The key of the state of publishing.</summary>
    public const string PublishedKey = "published";

    /// <summary>The key of the schemas and options.</summary>
    public const string SettingsKey = "settings";

    /// <summary>The consumer that all workers share.</summary>
    public const string Consumer = "workers";

    /// <summary>The stream, and the bucket of states.</summary>
    public string Stream { get; } = $"schemagen-{job}";

    /// <summary>The bucket of workers, whose keys expire.</summary>
    public string WorkerBucket { get; } = $"schemagen-{job}-workers";

    /// <summary>The subjects of all units.</summary>
    public string Subjects { get; } = $"schemagen.{job}.>";

    /// <summary>Gets the subject of a unit: the server keeps one message for each.</summary>
    public string SubjectOf(string unit) => $"schemagen.{job}.{TokenOf(unit)}";

    /// <summary>Gets the identifier of a message, by which the server ignores a second one.</summary>
    /// <param name="unit">The name of the unit.</param>
    /// <param name="round">Differs if a unit that was parked is published again.</param>
    public string MessageIdOf(string unit, string round) => $"{job}/{unit}/{round}";

    /// <summary>Gets the key of a unit.</summary>
    public static string KeyOf(string unit) => UnitPrefix + TokenOf(unit);

    /// <summary>Gets the name of the unit with a key.</summary>
    public static string UnitOf(string key) => key[UnitPrefix.Length..].Replace('/', '.');

    /// <remarks>Dots separate the tokens of a subject, and tokens may not be empty. Unit names contain no slashes.</remarks>
    private static string TokenOf(string unit) => unit.Replace('.', '/');
}
