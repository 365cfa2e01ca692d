using System;
using System.Linq;
using System.Reflection;

namespace SchemaGen.Tool.Reporting;

/// <summary>Recognizes lists that have the items of all sources.</summary>
internal static class CombinedLists
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The kinds of sources whose values always come from elements.</summary>
    private static readonly HtmlSourceKind[] s_elementKinds = [HtmlSourceKind.Css, HtmlSourceKind.Self, HtmlSourceKind.Meta];

    /// <summary>Reports whether a member is such a list. Descriptors do not have the option.</summary>
    public static bool Combines(HtmlSchemaDescriptor schema, HtmlMemberDescriptor member)
    {
        for (Type? type = schema.Type; type is not null && member.IsList; type = type.BaseType)
        {
            if (type.GetMember(member.Name, Members) is [var found, ..])
            {
                return found.GetCustomAttribute<ItemsAttribute>()?.Combine == true;
            }
        }

        return false;
    }

    /// <summary>Reports whether each item of a member is that of an element.</summary>
    public static bool IsOfElements(HtmlMemberDescriptor member) => member.Sources.All(static source => s_elementKinds.Contains(source.Kind));
}
