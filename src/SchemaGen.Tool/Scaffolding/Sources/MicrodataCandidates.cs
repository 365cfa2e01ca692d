using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>Proposes properties of Microdata items that are articles.</summary>
internal static class MicrodataCandidates
{
    private static readonly Dictionary<MemberRole, string> s_properties = new()
    {
        [MemberRole.Title] = "headline",
        [MemberRole.Authors] = "author",
        [MemberRole.PublishedAt] = "datePublished",
        [MemberRole.ModifiedAt] = "dateModified",
    };

    /// <summary>Proposes the sources of a role.</summary>
    public static IEnumerable<SourceCandidate> Of(MemberRole role, IReadOnlyList<ScaffoldPage> pages)
    {
        if (!s_properties.TryGetValue(role, out string? property))
        {
            yield break;
        }

        List<string> types = [.. pages.SelectMany(page => page.Document.QuerySelectorAll($"[itemprop~='{property}']")).Select(TypeOf).OfType<string>().Distinct().Take(3)];

        if (types.Count > 0)
        {
            yield return new SourceCandidate(new AttributeDraft("Microdata", property).With("Type", string.Join(", ", types)), MemberRoles.TypeOf(role), SourceWorth.Microdata);
        }
    }

    /// <summary>Gets the type of the item that an element is a property of, if it is an article.</summary>
    private static string? TypeOf(IElement element)
    {
        string? address = element.ParentElement?.Closest("[itemscope]")?.GetAttribute("itemtype")?.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        string type = address?[(address.LastIndexOf('/') + 1)..] ?? string.Empty;
        return (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal)) && type.All(char.IsAsciiLetter) ? type : null;
    }
}
