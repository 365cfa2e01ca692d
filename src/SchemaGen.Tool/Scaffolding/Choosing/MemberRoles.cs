using System;
using System.Collections.Generic;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>The fixed properties of each role.</summary>
internal static class MemberRoles
{
    /// <summary>All roles, in the order in which members are written.</summary>
    public static IReadOnlyList<MemberRole> All { get; } = Enum.GetValues<MemberRole>();

    /// <summary>Gets the type of a role's values.</summary>
    public static MemberType TypeOf(MemberRole role) => role switch
    {
        MemberRole.Authors or MemberRole.Topics => MemberType.Texts,
        MemberRole.PublishedAt or MemberRole.ModifiedAt => MemberType.Instant,
        MemberRole.Image => MemberType.Address,
        _ => MemberType.Text,
    };

    /// <summary>Gets the name of a role's member. A day is not a time.</summary>
    public static string NameOf(MemberRole role, MemberType type) => type is MemberType.Day or MemberType.Days ? "PublishedOn" : role.ToString();

    /// <summary>Gets the documentation of a role's member.</summary>
    public static string SummaryOf(MemberRole role) => role switch
    {
        MemberRole.Title => "The headline.",
        MemberRole.Authors => "The names of the authors.",
        MemberRole.PublishedAt => "The time at which the article was published.",
        MemberRole.ModifiedAt => "The time at which the article was last changed.",
        MemberRole.Description => "The description for search engines and social networks.",
        MemberRole.Section => "The section of the site.",
        MemberRole.Topics => "The topics under which the article is filed.",
        _ => "The image that represents the article.",
    };

    /// <summary>Reports whether the member is required if all pages have it: a page without the value is not an article.</summary>
    public static bool IsEssential(MemberRole role) => role is MemberRole.Title or MemberRole.PublishedAt;

    /// <summary>Reports whether the sources of a role have to agree, because each page has one true value.</summary>
    public static bool HasOneTruth(MemberRole role) => role is MemberRole.Title or MemberRole.Authors or MemberRole.PublishedAt or MemberRole.ModifiedAt;

    /// <summary>Gets the largest number of sources that are written for a role.</summary>
    public static int MaxSources(MemberRole role) => HasOneTruth(role) ? 4 : 2;
}
