using System;
using System.Collections.Generic;
using System.Reflection;
using SchemaGen.Corpus.Extraction;
using SchemaGen.Corpus.Tests.Schemas;

namespace SchemaGen.Corpus.Tests.Extraction;

/// <summary>Options that change parts are in the fingerprint, so that parts of different runs are not mixed.</summary>
public sealed class RunFingerprintTests
{
    private static readonly CorpusSchemas s_schemas = CorpusSchemas.FromCatalog(typeof(Catalog).Assembly);

    [Fact]
    public void Settings_EachLimitOfAPage_IsPartOfThem()
    {
        var settings = new HashSet<string> { new RunFingerprint(s_schemas, new ExtractOptions()).Settings };

        foreach (PropertyInfo property in typeof(HtmlLimits).GetProperties())
        {
            var limits = new HtmlLimits();
            object value = property.GetValue(limits) switch
            {
                int number => number - 1,
                long number => number - 1,
                TimeSpan time => time - TimeSpan.FromSeconds(1),
                var other => throw new InvalidOperationException($"A limit of type {other?.GetType()}."),
            };
            property.SetValue(limits, value);
            Assert.True(settings.Add(new RunFingerprint(s_schemas, new ExtractOptions { Limits = limits }).Settings), property.Name);
        }
    }

    [Fact]
    public void Settings_OptionsAndSchemas_ArePartOfThem()
    {
        HashSet<string> settings =
        [
            new RunFingerprint(s_schemas, new ExtractOptions()).Settings,
            new RunFingerprint(s_schemas, new ExtractOptions { Format = OutputFormat.JsonLines }).Settings,
            new RunFingerprint(s_schemas, new ExtractOptions { MaxPageBytes = 1 << 20 }).Settings,
            new RunFingerprint(s_schemas, new ExtractOptions { RowGroupBytes = 1 << 20 }).Settings,
            new RunFingerprint(CorpusSchemas.FromSchema(typeof(Story)), new ExtractOptions()).Settings,
        ];
        Assert.Equal(5, settings.Count);
        Assert.Contains(new RunFingerprint(s_schemas, new ExtractOptions { Workers = 9 }).Settings, settings);
    }

    [Fact]
    public void Of_OtherInputs_Differs()
    {
        var fingerprint = new RunFingerprint(s_schemas, new ExtractOptions());
        Assert.NotEqual(fingerprint.Of(new CorpusUnit("a", UnitKind.Archive, ["/a.warc"])), fingerprint.Of(new CorpusUnit("a", UnitKind.Archive, ["/b.warc"])));
    }
}
