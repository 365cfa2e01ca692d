namespace Mistakes.SCHEMA0015;

public sealed class {|SCHEMA0015:Article|}
{
    [Css("h1")] public string? Title { get; set; }
}
