using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator;

/// <summary>Decides which schema reports a mistake in a base class or containing type that several schemas share. The first does, so that one mistake is one error.</summary>
/// <remarks>It looks at other schemas only if there is such a mistake, and keeps nothing of them between runs, because an IDE may analyze one file at a time.</remarks>
internal sealed class SharedMistakes(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
{
    private readonly Dictionary<INamedTypeSymbol, List<Diagnostic>> _found = new(SymbolEqualityComparer.Default);

    /// <summary>Reports whether another schema reports the same.</summary>
    public bool IsOfOther(Diagnostic diagnostic)
    {
        if (IsIn(diagnostic, type) || Owner(diagnostic) is not { } owner)
        {
            return false;
        }

        // The owner always reports its own mistakes, wherever it is declared.
        return SchemasOf(owner)
            .Where(schema => SymbolEqualityComparer.Default.Equals(schema, owner) || DeclarationOrder.IsBefore(schema, type))
            .Any(schema => Find(schema).Exists(other => IsSame(diagnostic, other)));
    }

    /// <summary>Finds the base class or containing type that contains the mistake.</summary>
    private INamedTypeSymbol? Owner(Diagnostic diagnostic)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (IsIn(diagnostic, level))
            {
                return level.OriginalDefinition;
            }
        }

        for (INamedTypeSymbol? level = type.ContainingType; level is not null; level = level.ContainingType)
        {
            if (IsIn(diagnostic, level))
            {
                return level;
            }
        }

        return null;
    }

    private List<Diagnostic> Find(INamedTypeSymbol schema)
    {
        if (!_found.TryGetValue(schema, out List<Diagnostic>? found))
        {
            found = [];
            SchemaParser.Parse(schema, compilation, found.Add, cancellationToken);
            _found.Add(schema, found);
        }

        return found;
    }

    /// <summary>Gets the schemas among the type itself, its derived types and its nested types.</summary>
    private IEnumerable<INamedTypeSymbol> SchemasOf(INamedTypeSymbol owner) =>
        AssemblyTypes.Of(compilation).All(cancellationToken).Where(candidate => IsOf(candidate, owner) && KnownTypes.IsSchema(candidate));

    private static bool IsOf(INamedTypeSymbol candidate, INamedTypeSymbol owner)
    {
        for (INamedTypeSymbol? level = candidate; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, owner))
            {
                return true;
            }
        }

        for (INamedTypeSymbol? level = candidate.ContainingType; level is not null; level = level.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, owner))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(Diagnostic diagnostic, INamedTypeSymbol declared) =>
        declared.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == diagnostic.Location.SourceTree && r.Span.Contains(diagnostic.Location.SourceSpan));

    private static bool IsSame(Diagnostic one, Diagnostic two) =>
        one.Id == two.Id && one.Location == two.Location && one.GetMessage(CultureInfo.InvariantCulture) == two.GetMessage(CultureInfo.InvariantCulture);
}
