using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Tests.Helpers;

namespace SchemaGen.Generator.Tests.Parsing;

/// <summary>The names that are put together by hand are those that the compiler writes.</summary>
public sealed class TypeNamesTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;

        public class Plain { public enum Inner { A } public class @class { } }
        public class Generic<T> { public class Nested { } public class Of<U> { } }
        public class dynamic1 { }
        public class record1 { }

        namespace A.B
        {
            public struct Value { }
            public class required { }
            public class var { }
        }

        namespace @event.@in { public class Deep { } }

        public unsafe class Members<T> where T : class
        {
            public string A1; public string? A2; public object? A3; public int A4; public int? A5; public nint A6; public nuint? A7; public dynamic? A8;
            public sbyte A9; public byte B1; public short B2; public ushort B3; public uint B4; public long B5; public ulong B6; public float B7; public double B8; public decimal B9; public char C1; public bool C2;
            public Uri C3; public Uri? C4; public DateTimeOffset C5; public DateTimeOffset? C6; public Int128 C7;
            public List<string> D1; public List<string?>? D2; public IReadOnlyList<int?> D3; public Dictionary<string, List<Uri?>?> D4; public List<(int A, string? B)> D5; public (int, string)? D6;
            public string[] E1; public string?[]? E2; public int[][] E3; public List<string[]> E4; public int[,] E5;
            public Plain F1; public Plain.Inner F2; public Plain.Inner? F3; public Plain.@class F4; public Generic<int> F5; public Generic<string?>.Nested? F6; public Generic<int>.Of<Plain?> F7; public dynamic1 F8; public record1 F9;
            public A.B.Value G1; public A.B.Value? G2; public A.B.required G3; public A.B.var? G4; public @event.@in.Deep? G5;
            public T H1; public T? H2; public List<T?> H3; public int* H4; public delegate*<int, void> H5; public List<dynamic?> H6; public Missing H7; public List<Missing?> H8;
        }
        """;

    private static readonly SymbolDisplayFormat s_qualified = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_display = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Theory]
    [InlineData(NullableContextOptions.Enable)]
    [InlineData(NullableContextOptions.Disable)]
    public void Names_OfTypesOfEveryKind_AreThoseOfTheCompiler(NullableContextOptions nullable)
    {
        CSharpCompilation compilation = TestCompilation.Create(Source, new TestOptions { Nullable = nullable, Language = LanguageVersion.Latest });
        IFieldSymbol[] fields = [.. compilation.GetSymbolsWithName("Members", SymbolFilter.Type, TestContext.Current.CancellationToken).Cast<INamedTypeSymbol>().Single().GetMembers().OfType<IFieldSymbol>()];
        Assert.True(fields.Length > 50);

        foreach (ITypeSymbol type in fields.Select(static f => f.Type))
        {
            ITypeSymbol notNull = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
            Assert.Equal(type.ToDisplayString(s_qualified), TypeNames.Qualified(type));
            Assert.Equal(notNull.ToDisplayString(s_qualified), TypeNames.QualifiedNotNull(type));
            Assert.Equal(type.ToDisplayString(s_display), TypeNames.Display(type));
            Assert.Equal(notNull.ToDisplayString(s_display), TypeNames.DisplayNotNull(type));
        }
    }

    [Fact]
    public void Literal_OfEveryCharacter_IsTheCompilers()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = "a" + (char)c + "\\\"";
            Assert.Equal(SymbolDisplay.FormatLiteral(text, quote: true), CSharpText.Literal(text));
        }
    }
}
