using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Choosing;

namespace SchemaGen.Tool.Scaffolding.Writing;

/// <summary>Changes a schema so that the analyzer has nothing to report: a source with a warning is removed, and one that the analyzer suggests is added.</summary>
internal static class DraftRepair
{
    /// <summary>Applies what a diagnostic asks for.</summary>
    /// <param name="draft">The schema.</param>
    /// <param name="diagnostic">A diagnostic of the written schema.</param>
    /// <returns>The changed schema; null if the diagnostic is not about a source.</returns>
    public static SchemaDraft? Apply(SchemaDraft draft, Diagnostic diagnostic)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return null;
        }

        SyntaxNode node = tree.GetRoot().FindNode(diagnostic.Location.SourceSpan);

        if (node.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is not { } property || node.FirstAncestorOrSelf<RecordDeclarationSyntax>() is not { } type)
        {
            return null;
        }

        var key = new MemberKey(type.Identifier.ValueText, property.Identifier.ValueText);
        int index = node.FirstAncestorOrSelf<AttributeListSyntax>() is { } attribute ? property.AttributeLists.IndexOf(attribute) : -1;
        return Change(draft, key, diagnostic, index);
    }

    private static SchemaDraft Change(SchemaDraft draft, MemberKey key, Diagnostic diagnostic, int index)
    {
        if (draft.Name != key.Schema || draft.Members.FirstOrDefault(m => m.Name == key.Member) is not { } member)
        {
            return draft with { Nested = [.. draft.Nested.Select(nested => Change(nested, key, diagnostic, index))] };
        }

        return Change(member, diagnostic, index) is { } changed
            ? draft with { Members = [.. draft.Members.Select(m => m == member ? changed : m)] }
            : draft with
            {
                Members = [.. draft.Members.Where(m => m != member)],
                Comments = [.. draft.Comments, $"{member.Name} is left out ({diagnostic.Id}): {string.Join(", ", member.Sources.Select(AttributeText.Of))}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}."],
            };
    }

    /// <summary>Gets the source that a diagnostic suggests as C#.</summary>
    private static AttributeDraft SourceOf(string code)
    {
        var attribute = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression(code);
        return new AttributeDraft(attribute.Expression.ToString(), ((LiteralExpressionSyntax)attribute.ArgumentList.Arguments[0].Expression).Token.ValueText);
    }

    private static ChosenMember? Change(ChosenMember member, Diagnostic diagnostic, int index)
    {
        if (diagnostic.Id == DiagnosticIds.SourceIsAdvisable && diagnostic.Properties.TryGetValue(FixProperties.Addition, out string? addition) && addition is not null)
        {
            AttributeDraft added = SourceOf(addition);
            return member with { Sources = [.. member.Sources, added], Comments = [.. member.Comments, $"No page that was given has {AttributeText.Of(added)}, but most sites have it on others."] };
        }

        if (index < 0 || index >= member.Sources.Count || member.Sources.Count == 1)
        {
            return null;
        }

        string removed = AttributeText.Of(member.Sources[index]);
        string reason = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return member with { Sources = [.. member.Sources.Where((_, i) => i != index)], Comments = [.. member.Comments, $"{removed} is left out ({diagnostic.Id}): {reason}."] };
    }
}
