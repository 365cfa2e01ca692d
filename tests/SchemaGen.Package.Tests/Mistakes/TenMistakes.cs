namespace Mistakes.TenMistakes;

[HtmlSchema(Culture = {|SCHEMA0018:"fr_FR"|}, TimeZone = "Europe/Paris")]
[HtmlRoute("example.com", "/{id:long}")]
public sealed partial record Article
{
    [Css("h1.{|SCHEMA0010:.|}title")] public required string Title { get; init; }

    [Css("time", Format = "d MMMM yyyy {|SCHEMA0020:'|}")] public DateTimeOffset? Published { get; init; }

    [Css("time", TimeZone = {|SCHEMA0019:"Europe/Pari"|}, Format = "d/M/yyyy H:mm")] public DateTimeOffset? Updated { get; init; }

    [Css(".id", Pattern = "{|SCHEMA0022:(|}")] public string? Number { get; init; }

    [RouteValue({|SCHEMA0052:"identity"|})] public long? Id { get; init; }

    [Css("p", Attr = "x", {|SCHEMA0024:Read = ReadMode.Lines|})] public string? Text { get; init; }

    [Css("a"), Items(Min = 3, Max = {|SCHEMA0025:1|})] public IReadOnlyList<string> Links { get; init; } = [];

    [Css("b")] public {|SCHEMA0013:Plain?|} Part { get; init; }

    [JsonLd("author.{|SCHEMA0053:.|}name")] public string? Author { get; init; }
}

public class Plain;
