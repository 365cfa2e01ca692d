namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>The weights of sources where they disagree. A source with weight 1 is a statement of the publisher.</summary>
internal static class SourceTrust
{
    /// <summary>The headline that readers see, which is corrected first.</summary>
    public const double Shown = 1.2;

    /// <summary>JSON-LD of an object that may not be the article.</summary>
    public const double Untyped = 0.8;

    /// <summary>A copy of another source, such as the one for another network. Two copies count as much as what they are copied from.</summary>
    public const double Copy = 0.5;

    /// <summary>A part of a text.</summary>
    public const double Part = 0.3;

    /// <summary>A guess, which others have to confirm.</summary>
    public const double Guess = 0;
}
