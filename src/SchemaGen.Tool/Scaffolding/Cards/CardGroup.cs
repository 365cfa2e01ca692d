using System.Collections.Generic;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Cards;

/// <summary>Repeated elements of the same kind.</summary>
/// <param name="Selector">Their selector.</param>
/// <param name="Cards">The elements of each page.</param>
/// <param name="IsComments">Whether they are comments of readers.</param>
/// <param name="Score">The number of elements, weighted by what they contain.</param>
internal sealed record CardGroup(string Selector, IReadOnlyList<IReadOnlyList<IElement>> Cards, bool IsComments, double Score);
