using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Tests.Architecture;

/// <summary>Members of AngleSharp that search the parent at each call, so that a walk with them takes quadratic time for a list of a hundred thousand items.</summary>
public class LinearSiblingTests
{
    private static readonly string[] s_linear =
    [
        "get_NextSibling", "get_PreviousSibling", "get_NextElementSibling", "get_PreviousElementSibling", "get_ChildElementCount",
    ];

    public static TheoryData<Type> Assemblies => [typeof(SchemagenCommand), typeof(HtmlReader)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_MembersOfAngleSharp_SearchNoSiblings(Type typeOfAssembly)
    {
        using var file = new PEReader(File.OpenRead(typeOfAssembly.Assembly.Location));
        string[] members = [.. MembersOfAngleSharp(file.GetMetadataReader())];

        Assert.Contains("get_ChildNodes", members);
        Assert.Empty(members.Intersect(s_linear).Order());
    }

    private static IEnumerable<string> MembersOfAngleSharp(MetadataReader metadata)
    {
        foreach (MemberReference member in metadata.MemberReferences.Select(metadata.GetMemberReference))
        {
            if (member.Parent.Kind == HandleKind.TypeReference
                && metadata.GetTypeReference((TypeReferenceHandle)member.Parent) is var type
                && metadata.GetString(type.Namespace).StartsWith("AngleSharp", StringComparison.Ordinal))
            {
                yield return metadata.GetString(member.Name);
            }
        }
    }
}
