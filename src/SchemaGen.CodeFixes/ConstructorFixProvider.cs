using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0007: puts <c>[HtmlConstructor]</c> on one of several constructors, or removes the attribute from a second one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConstructorFixProvider))]
public sealed class ConstructorFixProvider : TextFixProvider
{
    private const string Key = "Choose the constructor";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.NoConstructor);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Root.FindNode(request.Diagnostic.Location.SourceSpan) is AttributeSyntax second)
        {
            yield return new Fix($"Remove [{second.Name}]", Key).Remove(request.Document, second);
            yield break;
        }

        // If a constructor is underlined, [Obsolete] forbids it, and another one has to be chosen by hand.
        if (request.Root.FindNode(request.Diagnostic.Location.SourceSpan) is not TypeDeclarationSyntax declaration || request.Model.GetDeclaredSymbol(declaration, request.CancellationToken) is not { } type)
        {
            yield break;
        }

        foreach (IMethodSymbol constructor in type.InstanceConstructors.Where(c => !KnownTypes.IsForbidden(c) && c.Parameters.All(p => IsFilled(p, type))))
        {
            if (constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(request.CancellationToken) is ConstructorDeclarationSyntax syntax && request.DocumentOf(syntax.SyntaxTree) is { } document)
            {
                string parameters = string.Join(", ", syntax.ParameterList.Parameters.Select(static p => $"{p.Type} {p.Identifier}"));
                yield return new Fix($"Use {type.Name}({parameters}): add [HtmlConstructor]", Key)
                    .AddAttribute(document, request.Model.Compilation.GetSemanticModel(syntax.SyntaxTree), syntax, "HtmlConstructor");
            }
        }
    }

    /// <summary>Reports whether a parameter has a value: from its sources, from those of a member of its name, or by default.</summary>
    private static bool IsFilled(IParameterSymbol parameter, INamedTypeSymbol type) =>
        parameter.IsOptional
        || parameter.IsParams
        || MemberSlots.Sources(parameter).Length > 0
        || MemberSlots.Members(type, type.GetMembers()).Exists(member => string.Equals(member.Name, parameter.Name, System.StringComparison.OrdinalIgnoreCase) && MemberSlots.Sources(member).Length > 0);
}
