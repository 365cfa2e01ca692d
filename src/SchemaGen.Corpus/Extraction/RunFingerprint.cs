using System;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Identifies what determines the bytes of parts: the schemas, the options and the unit.</summary>
internal sealed class RunFingerprint
{
    /// <summary>The version of the parts. A change of their columns or bytes changes it.</summary>
    private const int PartVersion = 1;

    private const int HashBytes = 16;

    private readonly string _settings;

    /// <param name="schemas">The schemas.</param>
    /// <param name="options">The options.</param>
    public RunFingerprint(CorpusSchemas schemas, ExtractOptions options)
    {
        HtmlLimits limits = options.Limits;
        _settings = FormattableString.Invariant($"""
            {PartVersion} {typeof(HtmlReader).Assembly.GetName().Version} {schemas.Version}
            {options.Format} {options.MaxPageBytes} {options.RowGroupBytes} {options.AddressFinder is not null}
            {limits.MaxBytes} {limits.MaxElements} {limits.MaxItems} {limits.MaxTextLength} {limits.MaxIssues} {limits.MaxTotalLength} {limits.MaxDuration}
            """);
        Settings = TextHash.Of(_settings, HashBytes);
    }

    /// <summary>The hash of the schemas and the options. Two runs with the same settings write the same bytes for a unit.</summary>
    public string Settings { get; }

    /// <summary>Gets the hash of a unit, the schemas and the options.</summary>
    public string Of(CorpusUnit unit) => TextHash.Of($"{unit.ToJson()}\n{_settings}", HashBytes);
}
