using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Decides which of the generated members a schema gets: a member that the user wrote wins, and one of a base class is hidden with <c>new</c>.</summary>
internal static class SurfaceParser
{
    private static readonly ImmutableArray<(GeneratedMembers Member, string Name, string? Parameter)> s_members = ImmutableArray.Create<(GeneratedMembers, string, string?)>(
        (GeneratedMembers.Descriptor, "Descriptor", null),
        (GeneratedMembers.Parse, "Parse", "string"),
        (GeneratedMembers.ParseAsync, "ParseAsync", "System.IO.Stream"),
        (GeneratedMembers.ParseTree, "Parse", "AngleSharp.Dom.IParentNode"),
        (GeneratedMembers.Extract, "Extract", "string"),
        (GeneratedMembers.ExtractTree, "Extract", "AngleSharp.Dom.IParentNode"),
        (GeneratedMembers.ExtractAsync, "ExtractAsync", "System.IO.Stream"));

    private const string OnExtracted = "OnExtracted";

    private static readonly SymbolDisplayFormat s_plain = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Finds the generated members that members of the user replace, and reports each of these once.</summary>
    public static GeneratedMembers Suppressed(INamedTypeSymbol type, DiagnosticReporter reporter)
    {
        GeneratedMembers suppressed = GeneratedMembers.None;
        List<(ISymbol Own, string Generated)> replaced = [];

        foreach ((GeneratedMembers member, string name, string? parameter) in s_members)
        {
            // A member cannot have the name of its type (CS0542).
            ISymbol? own = type.Name == name ? type : FirstConflict(type.GetMembers(name), parameter);

            if (own is not null)
            {
                suppressed |= member;
                AddReplaced(replaced, own, Describe(name, parameter));
            }
        }

        foreach ((ISymbol own, string generated) in replaced)
        {
            reporter.Report(DiagnosticDescriptors.MemberIsUsersOwn, own.Locations.FirstOrDefault() ?? Location.None, own.Name, generated, type.Name);
        }

        ReportOnExtracted(type, reporter);
        return suppressed;
    }

    private static void AddReplaced(List<(ISymbol Own, string Generated)> replaced, ISymbol own, string generated)
    {
        int same = replaced.FindIndex(r => SymbolEqualityComparer.Default.Equals(r.Own, own));

        if (same < 0)
        {
            replaced.Add((own, generated));
        }
        else
        {
            replaced[same] = (own, replaced[same].Generated + ", " + generated);
        }
    }

    /// <summary>Finds the members of the interface that the user implements explicitly.</summary>
    /// <param name="declared">The members that the schema itself declares.</param>
    public static GeneratedMembers Implemented(ImmutableArray<ISymbol> declared)
    {
        GeneratedMembers implemented = GeneratedMembers.None;

        foreach (ISymbol member in declared)
        {
            // The name of an explicit implementation begins with that of its interface; for other members, the compiler would have to bind their signatures.
            if (member.Name.IndexOf('.') <= 0)
            {
                continue;
            }

            ISymbol? target = member switch
            {
                IMethodSymbol { ExplicitInterfaceImplementations: [{ } method] } => method,
                IPropertySymbol { ExplicitInterfaceImplementations: [{ } property] } => property,
                _ => null,
            };

            if (target?.ContainingType is { Name: "IHtmlSchema", ContainingNamespace: { Name: "SchemaGen", ContainingNamespace.IsGlobalNamespace: true } })
            {
                implemented |= MemberOf(target);
            }
        }

        return implemented;
    }

    private static GeneratedMembers MemberOf(ISymbol target) => s_members.FirstOrDefault(m => m.Name == target.Name && Conflicts(target, m.Parameter)).Member;

    /// <summary>Finds the generated members that hide a member of a base class, which may be generated as well.</summary>
    public static GeneratedMembers Hiding(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        GeneratedMembers hiding = GeneratedMembers.None;

        for (INamedTypeSymbol? level = type.BaseType; level is not null && level.SpecialType == SpecialType.None; level = level.BaseType)
        {
            if (KnownTypes.IsSchema(level) && !level.IsAbstract && level.DeclaringSyntaxReferences.Length > 0 && ShapeCheck.CanGenerate(level, cancellationToken))
            {
                hiding |= GeneratedMembers.All & ~Suppressed(level, new DiagnosticReporter(receiver: null));
            }

            foreach ((GeneratedMembers member, string name, string? parameter) in s_members)
            {
                if (level.GetMembers(name).Any(m => m.DeclaredAccessibility != Accessibility.Private && Conflicts(m, parameter)))
                {
                    hiding |= member;
                }
            }
        }

        return hiding;
    }

    /// <summary>Reports whether the user checks what was read: <c>partial void OnExtracted(HtmlIssueCollector issues)</c> with a body.</summary>
    public static bool HasOnExtracted(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        CheckOf(type) is { IsStatic: false, ReturnsVoid: true } check && ImplementationOf(check, cancellationToken) is not null;

    /// <summary>Gets the declaration of <c>OnExtracted</c>, with the modifiers and the parameter's name of its implementation.</summary>
    /// <returns>Null if the user has written the declaration, or another member takes its place.</returns>
    public static string? OnExtractedDeclaration(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        const string Parameter = "(global::SchemaGen.HtmlIssueCollector ";

        if (CheckOf(type) is { } check)
        {
            // A declaration that the user wrote is not repeated.
            return check.PartialImplementationPart is null && HasOnExtracted(type, cancellationToken) && ImplementationOf(check, cancellationToken) is { } implementation
                ? string.Concat(implementation.Modifiers.Where(static m => !m.IsKind(SyntaxKind.PartialKeyword) && !m.IsKind(SyntaxKind.AsyncKeyword)).Select(static m => m.Text + " "))
                    + "partial void OnExtracted" + Parameter + CSharpText.Identifier(check.Parameters[0].Name) + ");"
                : null;
        }

        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            bool isOwn = SymbolEqualityComparer.Default.Equals(level, type);

            if (level.GetMembers(OnExtracted).Any(m => m is not IMethodSymbol || (!isOwn && m.DeclaredAccessibility != Accessibility.Private)))
            {
                return null;
            }
        }

        return type.Name == OnExtracted ? null : "partial void OnExtracted" + Parameter + "issues);";
    }

    /// <summary>Finds the user's method with the name and the parameter of <c>OnExtracted</c>.</summary>
    private static IMethodSymbol? CheckOf(INamedTypeSymbol type) =>
        type.GetMembers(OnExtracted).OfType<IMethodSymbol>().FirstOrDefault(static m => m is { Parameters: [{ RefKind: RefKind.None }], TypeParameters.Length: 0 } && m.Parameters[0].Type.ToDisplayString(s_plain) == "SchemaGen.HtmlIssueCollector");

    private static MethodDeclarationSyntax? ImplementationOf(IMethodSymbol check, CancellationToken cancellationToken) =>
        (check.PartialImplementationPart ?? check).DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken)).OfType<MethodDeclarationSyntax>()
            .FirstOrDefault(static m => m.Modifiers.Any(SyntaxKind.PartialKeyword) && (m.Body is not null || m.ExpressionBody is not null));

    /// <summary>Reports a member in the place of <c>OnExtracted</c>, which would be taken for it.</summary>
    private static void ReportOnExtracted(INamedTypeSymbol type, DiagnosticReporter reporter)
    {
        ISymbol? own = type.Name == OnExtracted ? type : type.GetMembers(OnExtracted).FirstOrDefault(static m => m is not IMethodSymbol)
            ?? (CheckOf(type) is { IsPartialDefinition: false } check && !check.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is MethodDeclarationSyntax method && method.Modifiers.Any(SyntaxKind.PartialKeyword)) ? check : null);

        if (own is not null)
        {
            reporter.Report(DiagnosticDescriptors.MemberIsUsersOwn, own.Locations.FirstOrDefault() ?? Location.None, own.Name, "OnExtracted(HtmlIssueCollector)", type.Name);
        }
    }

    /// <summary>Chooses a name for a nested class with the readers that no member has.</summary>
    public static string NestedReaders(INamedTypeSymbol type)
    {
        string name = type.Name + "Readers";

        // A nested class hides an outer type of the same name, to which code of the user may refer.
        while (IsMember(type, name) || IsSeenFrom(type, name))
        {
            name += "_";
        }

        return name;
    }

    private static bool IsMember(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (!level.GetMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeenFrom(INamedTypeSymbol type, string name)
    {
        for (INamespaceOrTypeSymbol? container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace; container is not null; container = (INamespaceOrTypeSymbol?)container.ContainingType ?? container.ContainingNamespace)
        {
            if (!container.GetTypeMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static ISymbol? FirstConflict(ImmutableArray<ISymbol> members, string? parameter)
    {
        foreach (ISymbol member in members)
        {
            if (Conflicts(member, parameter))
            {
                return member;
            }
        }

        return null;
    }

    private static bool Conflicts(ISymbol member, string? parameter)
    {
        if (member is not IMethodSymbol method)
        {
            return true;
        }

        return parameter is null || (method.Parameters.Length == 3 && method.TypeParameters.Length == 0 && method.Parameters.All(static p => p.RefKind == RefKind.None)
            && method.Parameters[0].Type.ToDisplayString(s_plain) == parameter
            && method.Parameters[1].Type.ToDisplayString(s_plain) == "SchemaGen.HtmlContext"
            && method.Parameters[2].Type.ToDisplayString(s_plain) == "System.Threading.CancellationToken");
    }

    private static string Describe(string name, string? parameter) =>
        parameter is null ? name : name + "(" + parameter.Substring(parameter.LastIndexOf('.') + 1) + ")";
}
