using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Generator.Tests.Architecture;

/// <summary>Every test is named <c>Method_Situation_Result</c>.</summary>
public partial class TestNameTests
{
    /// <summary>The folders of the test projects.</summary>
    public static TheoryData<string> Folders => ["tests/SchemaGen.Generator.Tests", "tests/SchemaGen.Corpus.Tests", "tests/SchemaGen.Package.Tests", "tests/SchemaGen.Report.Tests", "tests/SchemaGen.Samples.Tests", "tests/SchemaGen.Tests", "tests/SchemaGen.Tool.Tests"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void TestMethod_Names_HaveThreeParts(string folder)
    {
        (string File, string Name)[] tests = [.. RepositoryFiles.Below(folder, "*.cs").SelectMany(static path => TestsIn(RepositoryFiles.Read(path)).Select(name => (path, name)))];
        string[] wrong = [.. tests.Where(static test => !ThreeParts().IsMatch(test.Name)).Select(static test => $"{test.File}: {test.Name}")];
        Assert.NotEmpty(tests);
        Assert.True(wrong.Length == 0, "Tests that are not named Method_Situation_Result:\n" + string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("[Fact] void A() { }", "A")]
    [InlineData("[Theory, InlineData(1)] void A(int x) { }", "A")]
    [InlineData("[Trait(\"a\", \"b\")] [Fact(Timeout = 5)] void A() { }", "A")]
    [InlineData("[Xunit.FactAttribute] void A() { }", "A")]
    [InlineData("[CulturedFact] void A() { } class B { [ConditionalTheory] void C(int x) { } }", "A C")]
    [InlineData("[MemberData(\"Factory\")] void A() { } [Factual] void B() { }", "")]
    public void TestsIn_AttributesOfMethods_FindsTests(string members, string names) =>
        Assert.Equal(names, string.Join(' ', TestsIn($"class Tests {{ {members} }}")));

    [Theory]
    [InlineData("Parse_EmptyInput_ReturnsNull", true)]
    [InlineData("Read_1024Bytes_Throws", true)]
    [InlineData("Parse", false)]
    [InlineData("Parse_ReturnsNull", false)]
    [InlineData("Parse_EmptyInput_Returns_Null", false)]
    [InlineData("parse_EmptyInput_ReturnsNull", false)]
    [InlineData("Parse_emptyInput_ReturnsNull", false)]
    [InlineData("Parse__ReturnsNull", false)]
    public void ThreeParts_RightAndWrongNames_AreToldApart(string name, bool isRight) => Assert.Equal(isRight, ThreeParts().IsMatch(name));

    /// <summary>Gets the names of the methods with an attribute called Fact, Theory, or something that ends so, as derived ones do.</summary>
    private static IEnumerable<string> TestsIn(string source) =>
        from method in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        where method.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute => TestAttribute().IsMatch(attribute.Name.ToString()))
        select method.Identifier.Text;

    [GeneratedRegex(@"(Fact|Theory)(Attribute)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex TestAttribute();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*_[A-Z0-9][A-Za-z0-9]*_[A-Z0-9][A-Za-z0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeParts();
}
