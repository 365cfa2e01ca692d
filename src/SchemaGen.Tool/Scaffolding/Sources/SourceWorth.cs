namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>The ranks of the kinds of sources: of those that give the same, the one with the largest is tried first. Between the ranks is room for the names of one kind.</summary>
internal static class SourceWorth
{
    /// <summary>Open Graph and its like, for the title, image, description and topics: what the site shows elsewhere.</summary>
    public const int SharedMeta = 100;

    /// <summary>JSON-LD, which has types, and where most publishers have authors and dates.</summary>
    public const int JsonLd = 95;

    /// <summary>Meta elements for authors and dates, of which many names have no standard.</summary>
    public const int OtherMeta = 80;

    /// <summary>The headline that the page shows.</summary>
    public const int Headline = 75;

    /// <summary>Microdata, which sites replace by JSON-LD.</summary>
    public const int Microdata = 70;

    /// <summary>An element with a time for programs. Pages have several.</summary>
    public const int TimeElement = 65;

    /// <summary>Elements with the authors that the metadata names.</summary>
    public const int KnownAuthors = 60;

    /// <summary>An element that is named after authors.</summary>
    public const int NamedAuthors = 50;

    /// <summary>A date as text, of which the format is a guess.</summary>
    public const int DateText = 45;

    /// <summary>The title of the window, which often has the name of the site.</summary>
    public const int WindowTitle = 20;

    /// <summary>The distance between two keys of JSON-LD: another key has another meaning.</summary>
    public const int NextKey = 10;

    /// <summary>The distance between two names of meta elements.</summary>
    public const int NextName = 2;

    /// <summary>The deduction for a title from which the name of the site is cut off: a source without that name is better.</summary>
    public const int CutOff = 15;
}
