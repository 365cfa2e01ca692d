using System;

namespace SchemaGen.Tests.Html;

/// <summary>A construct that AngleSharp's parser reads differently than the HTML standard.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Example">The shortest page with the difference.</param>
/// <param name="Ours">The tree of the standard, which is ours, as markup.</param>
/// <param name="AngleSharps">The tree of AngleSharp as markup.</param>
/// <param name="Replace">Replaces the construct by another that both parsers read alike, and leaves the rest of a page. The difference of a page belongs to this class if it disappears.</param>
internal sealed record AngleSharpDifference(string Name, string Example, string Ours, string AngleSharps, Func<string, string> Replace)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
