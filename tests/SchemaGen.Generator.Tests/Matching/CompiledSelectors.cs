using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Text;
using AngleSharp.Dom;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Selectors as generated methods, all in one compilation.</summary>
internal sealed class CompiledSelectors : IDisposable
{
    private readonly InMemoryAssembly _assembly;
    private readonly Func<IParentNode, IReadOnlyList<IElement>>[] _all;
    private readonly Func<IParentNode, IElement?>[] _first;
    private readonly Func<IElement, bool>[] _matches;

    private CompiledSelectors(InMemoryAssembly assembly, int count, bool withAllKinds)
    {
        _assembly = assembly;
        Type type = assembly.Type("Selectors");
        _all = Delegates<Func<IParentNode, IReadOnlyList<IElement>>>(type, "All", count);
        _first = withAllKinds ? Delegates<Func<IParentNode, IElement?>>(type, "First", count) : [];
        _matches = withAllKinds ? Delegates<Func<IElement, bool>>(type, "Matches", count) : [];
    }

    /// <summary>Compiles selectors; whatever the compiler has to say about generated code, even a warning, is thrown.</summary>
    /// <param name="selectors">The selectors.</param>
    /// <param name="withAllKinds">Whether there are methods for the first match and for one element too.</param>
    /// <param name="hasWarnings">Whether a selector may have a warning of the generator's own.</param>
    public static CompiledSelectors Compile(IReadOnlyList<string> selectors, bool withAllKinds = false, bool hasWarnings = false)
    {
        GeneratorTestResult result = Generate(selectors, withAllKinds);
        InMemoryAssembly assembly = InMemoryAssembly.Load(result.Output, out ImmutableArray<Diagnostic> diagnostics);
        Diagnostic[] problems = [.. diagnostics.Concat(result.Diagnostics).Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591" && !(hasWarnings && d.Id.StartsWith("SCHEMA", StringComparison.Ordinal)))];

        return problems.Length == 0
            ? new CompiledSelectors(assembly, selectors.Count, withAllKinds)
            : throw new InvalidOperationException(string.Join("\n", problems.Select(p => p + "\n" + p.Location.SourceTree?.GetText().Lines[p.Location.GetLineSpan().StartLinePosition.Line])));
    }

    /// <summary>The generated code, for tests that read it.</summary>
    public static string CodeOf(string selector) => Generate([selector], withAllKinds: false).Source();

    /// <summary>The elements that a selector matches.</summary>
    public IReadOnlyList<IElement> All(int selector, IParentNode root) => _all[selector](root);

    /// <summary>The first element that a selector matches.</summary>
    public IElement? First(int selector, IParentNode root) => _first[selector](root);

    /// <summary>Whether a selector matches an element.</summary>
    public bool Matches(int selector, IElement element) => _matches[selector](element);

    /// <inheritdoc/>
    public void Dispose() => _assembly.Dispose();

    private static GeneratorTestResult Generate(IReadOnlyList<string> selectors, bool withAllKinds)
    {
        var source = new StringBuilder("using System.Collections.Generic;\nusing AngleSharp.Dom;\nusing SchemaGen;\n\npublic static partial class Selectors\n{\n");

        for (int i = 0; i < selectors.Count; i++)
        {
            string attribute = $"    [GeneratedSelector({SymbolDisplay.FormatLiteral(selectors[i], quote: true)})] public static partial ";
            source.Append(attribute).Append(System.Globalization.CultureInfo.InvariantCulture, $"IReadOnlyList<IElement> All{i}(IParentNode root);\n");

            if (withAllKinds)
            {
                source.Append(attribute).Append(System.Globalization.CultureInfo.InvariantCulture, $"IElement? First{i}(IParentNode root);\n");
                source.Append(attribute).Append(System.Globalization.CultureInfo.InvariantCulture, $"bool Matches{i}(IElement element);\n");
            }
        }

        return GeneratorTest.RunUnchecked(static () => new SchemaGenerator(), source.Append("}\n").ToString());
    }

    private static T[] Delegates<T>(Type type, string name, int count)
        where T : Delegate =>
        [.. Enumerable.Range(0, count).Select(i => type.GetMethod(name + i.ToString(System.Globalization.CultureInfo.InvariantCulture), BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<T>())];
}
