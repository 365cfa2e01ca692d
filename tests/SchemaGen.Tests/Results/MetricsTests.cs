using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Linq;
using AngleSharp.Html.Parser;
using SchemaGen.Metrics;
using SchemaGen.Runtime;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Results;

/// <summary>The meter <c>SchemaGen</c>. No other class of tests listens to it: these run one after the other.</summary>
public sealed partial class MetricsTests
{
    private const string Prefix = "SchemaGen.Tests.Results.MetricsTests+";

    [Fact]
    public void Fields_MembersOfAPage_AreCountedBySourceOrFailure()
    {
        Assert.Equal(
            [
                "Page.Boolean 1 filled [Css(\"hr\")]",
                "Page.Few 1 too_few [Css(\"li\")]",
                "Page.First 1 filled [Css(\"i\")]",
                "Page.Missing 1 missing",
                "Page.Nested 1 filled [Css(\"p\")]",
                "Page.Number 1 unconvertible [Css(\"u\")]",
                "Page.Single 1 ambiguous [Css(\"li\", Single = true)]",
                "Page.Thrown 1 converter_failed [Css(\"b\", Using = \"Throw\")]",
                "Page/Item.Number 2 filled [Self]",
                "Page/Item.Number 1 unconvertible [Self]",
            ],
            Fields(static () => Page.Extract("<i>1</i><u>x</u><b>y</b><li>1<li>2<p>1</p><p>x</p><p>3</p>")));
    }

    [Fact]
    public void Fields_NestedSchemaFails_IsCountedAsInvalid() =>
        Assert.Equal(["Outer.Inner 1 invalid [Css(\"p\")]", "Outer/Nested.Number 1 missing"], Fields(static () => Outer.Extract("<p></p>")));

    [Fact]
    public void Fields_SkippedItem_IsCounted() =>
        Assert.Equal(["Skipping.Numbers 1 unconvertible [Css(\"b\")]"], Fields(static () => Skipping.Extract("<b>x</b>")));

    /// <summary>The head does not settle it: the page is read once more.</summary>
    [Fact]
    public void Fields_PageReadTwice_IsCountedOnce()
    {
        const string Html = "<!DOCTYPE html><title>t</title><body><meta name=x content=y><p>z";
        Assert.Equal(SchemaTraits.HeadFirst, HeadFirst.Descriptor.Traits);
        List<string> durations = Durations(static () => HeadFirst.Extract(Html));
        Assert.Equal(["HeadFirst True"], durations);
        Assert.Equal(["HeadFirst.Late 1 filled [Meta(\"x\")]", "HeadFirst.Title 1 filled [Css(\"title\")]"], Fields(static () => HeadFirst.Extract(Html)));
        Assert.Equal(["HeadFirst.Late 1 missing", "HeadFirst.Title 1 filled [Css(\"title\")]"], Fields(static () => HeadFirst.Extract("<title>t</title>")));
    }

    [Fact]
    public void PageDuration_EachPage_IsRecordedWithItsSuccess()
    {
        Assert.Equal(["Outer True"], Durations(static () => Outer.Extract("<p>1</p>")));
        Assert.Equal(["Outer True"], Durations(static () => Outer.Extract(new HtmlParser().ParseDocument("<p>1</p>"))));
        Assert.Equal(["Strict False"], Durations(static () => Strict.Extract("")));
        Assert.Equal(["Strict False"], Durations(static () => Strict.Extract("<b>x</b>", new HtmlContext { Limits = new HtmlLimits { MaxElements = 1 } })));
    }

    [Fact]
    public void Start_ListenerOfDurationAlone_CountsNoFields()
    {
        using MeterListener listener = Listener("schemagen.page.duration", static (_, _) => { });
        Assert.False(PageRecorder.Start()!.CountsFields);
    }

    [Fact]
    public void Start_NoListener_AllocatesNothing()
    {
        Assert.Null(PageRecorder.Start());
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 1000; i++)
        {
            PageRecorder? recorder = PageRecorder.Start();
            recorder?.Restart();
            recorder?.End(Outer.Descriptor, success: true);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void SchemaMetrics_Instruments_AreThoseDocumented()
    {
        Assert.Equal("SchemaGen", SchemaMetrics.Fields.Meter.Name);
        Assert.Equal(typeof(HtmlReader).Assembly.GetName().Version!.ToString(), SchemaMetrics.Fields.Meter.Version);
        Assert.Equal(("schemagen.fields", "{field}"), (SchemaMetrics.Fields.Name, SchemaMetrics.Fields.Unit));
        Assert.Equal(("schemagen.page.duration", "s"), (SchemaMetrics.PageDuration.Name, SchemaMetrics.PageDuration.Unit));
    }

    private static List<string> Fields<T>(Func<HtmlResult<T>> read)
    {
        HtmlResult<T> unheard = read();
        var heard = new ConcurrentQueue<string>();

        using (Listener("schemagen.fields", (value, tags) => heard.Enqueue($"{NameOf(tags)}.{tags["schemagen.member"]} {value} {tags["schemagen.outcome"]} {tags.GetValueOrDefault("schemagen.source")}".TrimEnd())))
        {
            Assert.Equal(Issues.All(unheard), Issues.All(read()));
        }

        return [.. heard.Order(StringComparer.Ordinal).OrderBy(static line => line.Split(' ')[0], StringComparer.Ordinal).ThenBy(static line => line.Split(' ')[2], StringComparer.Ordinal)];
    }

    private static List<string> Durations<T>(Func<HtmlResult<T>> read)
    {
        var heard = new ConcurrentQueue<string>();

        using (Listener("schemagen.page.duration", (value, tags) =>
        {
            Assert.True((double)value > 0);
            heard.Enqueue($"{NameOf(tags)} {tags["schemagen.success"]}");
        }))
        {
            read();
        }

        return [.. heard];
    }

    /// <summary>Other tests read pages at the same time: only schemas of this class are heard.</summary>
    private static MeterListener Listener(string instrument, Action<object, Dictionary<string, object?>> hear)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (published, listener) =>
            {
                if (published.Meter.Name == "SchemaGen" && published.Name == instrument)
                {
                    listener.EnableMeasurementEvents(published);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => Hear(value, tags));
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) => Hear(value, tags));
        listener.Start();
        return listener;

        void Hear(object value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            Dictionary<string, object?> all = new(tags.ToArray());

            if (((string)all["schemagen.schema"]!).StartsWith(Prefix, StringComparison.Ordinal))
            {
                hear(value, all);
            }
        }
    }

    private static string NameOf(Dictionary<string, object?> tags) => ((string)tags["schemagen.schema"]!)[Prefix.Length..].Replace('+', '/');

    [HtmlSchema]
    internal sealed partial class Page
    {
        [Css("em"), Css("i")]
        public string? First { get; init; }

        [Css("s"), Css("q")]
        public string? Missing { get; init; }

        [Css("s"), Css("u")]
        public int? Number { get; init; }

        [Css("li"), Items(Min = 3)]
        public IReadOnlyList<string> Few { get; init; } = [];

        [Css("li", Single = true)]
        public string? Single { get; init; }

        [Css("b", Using = nameof(Throw))]
        public int? Thrown { get; init; }

        [Css("hr")]
        public bool Boolean { get; init; }

        [Css("p")]
        public IReadOnlyList<Item> Nested { get; init; } = [];

        private static int Throw(string text) => int.Parse(text, CultureInfo.InvariantCulture);

        [HtmlSchema]
        internal sealed partial class Item
        {
            [Self]
            public int Number { get; init; }
        }
    }

    [HtmlSchema]
    internal sealed partial class Outer
    {
        [Css("p")]
        public Nested? Inner { get; init; }

        [HtmlSchema]
        internal sealed partial class Nested
        {
            [Self]
            public required int Number { get; init; }
        }
    }

    [HtmlSchema]
    internal sealed partial class Skipping
    {
        [Css("b"), Items(SkipInvalid = true)]
        public IReadOnlyList<int> Numbers { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial class HeadFirst
    {
        [Css("title")]
        public string? Title { get; init; }

        [Meta("x")]
        public string? Late { get; init; }
    }

    [HtmlSchema]
    internal sealed partial class Strict
    {
        [Css("b")]
        public required string Text { get; init; }
    }
}
