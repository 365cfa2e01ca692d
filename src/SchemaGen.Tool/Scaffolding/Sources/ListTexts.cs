using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Scaffolding.Choosing;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>Judges by their commas whether texts are items or lists of them.</summary>
internal static class ListTexts
{
    /// <summary>The sign between items in one text.</summary>
    public const string Separator = ",";

    /// <summary>Gets the forms in which a source may be read.</summary>
    /// <param name="role">The role of the source.</param>
    /// <param name="single">The texts that are the only one of their page: an item or several.</param>
    /// <param name="items">The texts that pages list separately. Among other topics, <c>Diversity, equity and inclusion</c> is one.</param>
    public static ListForms FormsOf(MemberRole role, IEnumerable<string> single, IEnumerable<string> items)
    {
        if (!single.Any(HasSeparator) || items.Any(HasSeparator))
        {
            return ListForms.Whole;
        }

        // The comma in the name of an author may precede the first name. Other sources decide.
        return role == MemberRole.Authors ? ListForms.Whole | ListForms.Divided : ListForms.Divided;
    }

    private static bool HasSeparator(string text) => text.Contains(Separator, StringComparison.Ordinal);
}
