using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>The walk finds what no model may hold, wherever it is.</summary>
public class ModelGraphTests
{
    private static readonly CSharpCompilation s_compilation = TestCompilation.Create("class A { }");

    public static TheoryData<string, string> Bad => new()
    {
        { nameof(ISymbol), "Holder.Value is a" },
        { nameof(Compilation), "Holder.Value is a" },
        { nameof(SyntaxNode), "Holder.Value is a" },
        { nameof(SyntaxToken), "Holder.Value is a" },
        { nameof(SyntaxTree), "Holder.Value is a" },
        { nameof(Location), "Holder.Value is a" },
        { nameof(Diagnostic), "Holder.Value is a" },
        { nameof(Type), "Holder.Value is a" },
        { nameof(Action), "Holder.Value is a" },
        { nameof(Array), "Holder.Value is a" },
        { nameof(ImmutableArray), "Holder.Value is a" },
        { nameof(List<int>), "Holder.Value is a" },
        { nameof(Dictionary<int, int>), "Holder.Value is a" },
        { "inside", "Holder.Value[1].Value is a" },
        { "base", "Holder.Value._hidden is a" },
        { "empty", "Holder.Value.Never is a" },
        { "nullable", "Holder.Value.Maybe is a" },
        { "class", "Holder.Value is a" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void AssertHoldsNoRoslynObjects_ForbiddenValue_FailsWithItsPath(string kind, string expected)
    {
        var model = new Holder(Value(kind));

        Assert.StartsWith(expected, Assert.ThrowsAny<Exception>(() => ModelGraph.AssertHoldsNoRoslynObjects(model)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AssertHoldsNoRoslynObjects_Values_Passes()
    {
        ModelGraph.AssertHoldsNoRoslynObjects(new Holder(new EquatableArray<Holder>(new Holder("a"), new Holder(1), new Holder((1, 'c', DayOfWeek.Friday, 1.5m)))));
        ModelGraph.AssertHoldsNoRoslynObjects(new Holder(default(EquatableArray<string>)));
        ModelGraph.AssertHoldsNoRoslynObjects(null);
    }

    [Fact]
    public void AssertStructurallyEqual_EqualModels_Passes() =>
        ModelGraph.AssertStructurallyEqual(new Holder(new EquatableArray<string>("a", "b")), new Holder(new EquatableArray<string>("a", "b")));

    [Fact]
    public void AssertStructurallyEqual_Difference_FailsWithItsPath()
    {
        Assert.Equal("Holder.Value[1] differs: 'b' and 'c'.", Fail(new EquatableArray<string>("a", "b"), new EquatableArray<string>("a", "c")));
        Assert.Equal("Holder.Value.Count differs: '1' and '2'.", Fail(new EquatableArray<string>("a"), new EquatableArray<string>("a", "c")));
        Assert.Equal("Holder.Value.Value differs: '1' and '2'.", Fail(new Holder(1), new Holder(2)));
        Assert.Equal("Holder.Value differs: 'null' and '2'.", Fail(null, 2));
        Assert.Equal("Holder.Value differs: '1' and '1'.", Fail(1, 1L));
    }

    [Fact]
    public void AssertStructurallyEqual_EqualFieldsButEqualsIsFalse_Fails() =>
        Assert.Contains("Equals says no", Fail(new ByReference(), new ByReference()), StringComparison.Ordinal);

    private static string Fail(object? left, object? right) =>
        Assert.ThrowsAny<Exception>(() => ModelGraph.AssertStructurallyEqual(new Holder(left), new Holder(right))).Message;

    private static object Value(string kind) => kind switch
    {
        nameof(ISymbol) => s_compilation.Assembly,
        nameof(Compilation) => s_compilation,
        nameof(SyntaxNode) => s_compilation.SyntaxTrees[0].GetRoot(TestContext.Current.CancellationToken),
        nameof(SyntaxToken) => s_compilation.SyntaxTrees[0].GetRoot(TestContext.Current.CancellationToken).GetFirstToken(),
        nameof(SyntaxTree) => s_compilation.SyntaxTrees[0],
        nameof(Location) => Location.None,
        nameof(Diagnostic) => Diagnostic.Create("X1", "c", "m", DiagnosticSeverity.Error, DiagnosticSeverity.Error, true, 0),
        nameof(Type) => typeof(int),
        nameof(Action) => new Action(static () => { }),
        nameof(Array) => new[] { 1 },
        nameof(ImmutableArray) => ImmutableArray<int>.Empty,
        nameof(List<int>) => new List<int>(),
        nameof(Dictionary<int, int>) => ImmutableSortedDictionary<int, int>.Empty,
        "inside" => new EquatableArray<Holder>(new Holder(1), new Holder(Location.None)),
        "base" => new Derived(),
        "empty" => new WithEmptyField(null),
        "nullable" => new WithNullableField(null),
        "class" => new ByReference(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A model that holds anything.</summary>
    private sealed record Holder(object? Value);

    /// <summary>Hides its mistake in a private field.</summary>
    private record Base
    {
        private readonly object _hidden = Location.None;

        /// <inheritdoc/>
        public override string ToString() => _hidden.ToString()!;
    }

    /// <summary>Inherits the mistake.</summary>
    private sealed record Derived : Base;

    /// <summary>Could hold one tomorrow.</summary>
    private sealed record WithEmptyField(ISymbol? Never);

    /// <summary>Could hold one tomorrow.</summary>
    private sealed record WithNullableField(ImmutableArray<int>? Maybe);

    /// <summary>Equal only to itself.</summary>
    private sealed class ByReference;
}
