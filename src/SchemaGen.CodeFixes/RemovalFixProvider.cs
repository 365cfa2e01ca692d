using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0024, SCHEMA0025, SCHEMA0028, SCHEMA0030, SCHEMA0041 and SCHEMA0080: removes an attribute or an option that means nothing where it stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemovalFixProvider))]
public sealed class RemovalFixProvider : TextFixProvider
{
    private const string Key = "Remove what has no effect";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        DiagnosticIds.OptionHasNoEffect,
        DiagnosticIds.ItemsIsInvalid,
        DiagnosticIds.ReadModeIsUnknown,
        DiagnosticIds.SourceIsShadowed,
        DiagnosticIds.RelativeLanguageIsUnknown,
        DiagnosticIds.SelectorIsCovered);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        switch (request.Root.FindNode(request.Diagnostic.Location.SourceSpan))
        {
            // A wrong number of [Items] is underlined alone, and the attribute is not at fault.
            case AttributeSyntax attribute when attribute.Parent?.Parent is { } member && !FixRequest.IsConditional(member):
                yield return new Fix($"Remove [{attribute.Name}]", Key).Remove(request.Document, attribute);
                break;
            case AttributeArgumentSyntax { NameEquals.Name: var name } option when request.Diagnostic.Id is DiagnosticIds.OptionHasNoEffect or DiagnosticIds.RelativeLanguageIsUnknown:
                yield return new Fix($"Remove {name}", Key).Remove(request.Document, option);
                break;
            case { } value when request.Diagnostic.Id == DiagnosticIds.ReadModeIsUnknown && value.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals: not null } option:
                yield return new Fix("Remove Read", Key).Remove(request.Document, option);
                break;
        }
    }
}
