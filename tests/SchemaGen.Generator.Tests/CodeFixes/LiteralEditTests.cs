using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Tests.Parsing;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>Whatever part of whatever literal is replaced by whatever text: the compiler reads what was meant, or nothing is changed.</summary>
public class LiteralEditTests
{
    private static readonly string[] s_texts = ["", "x", "A1", "\"", "\"\"\"", "\\", "{", "}", "{K}", "\n", "\t\u0001", ":is(\"a\", 'b')"];

    public static TheoryData<string, string, string[]> Forms => LiteralSpanMapTests.Forms;

    [Theory]
    [MemberData(nameof(Forms))]
    public void Replace_AnyPartByAnyText_GivesTheExpectedConstant(string expression, string value, string[] written)
    {
        _ = written;
        (ExpressionSyntax syntax, SemanticModel model) = Compile($"const string X = {expression};").Single();
        List<(string Expected, string Expression)> changed = [];

        foreach ((int start, int length, string text) in from start in Enumerable.Range(0, value.Length)
                                                         from length in Enumerable.Range(1, value.Length - start)
                                                         from text in s_texts
                                                         select (start, length, text))
        {
            if (LiteralEdit.Replace(syntax, model, value, new TextSpan(start, length), text, TestContext.Current.CancellationToken) is { } change)
            {
                int offset = change.Span.Start - syntax.SpanStart;
                changed.Add((value.Remove(start, length).Insert(start, text), expression.Remove(offset, change.Span.Length).Insert(offset, change.NewText!)));
            }
        }

        // Some part of each literal can be changed; what stands in a constant cannot.
        Assert.True(changed.Count > 0 || value.Length == 0);
        IEnumerable<(ExpressionSyntax Expression, SemanticModel Model)> results = Compile(string.Join("\n", changed.Select(static (c, i) => $"const string X{i} = {c.Expression};")));

        foreach (((string expected, string after), (ExpressionSyntax result, SemanticModel resultModel)) in changed.Zip(results))
        {
            Assert.True(expected == resultModel.GetConstantValue(result, TestContext.Current.CancellationToken).Value as string, $"{expression} became {after}, and {expected} was meant.");
        }
    }

    private static IEnumerable<(ExpressionSyntax Expression, SemanticModel Model)> Compile(string members)
    {
        CSharpCompilation compilation = TestCompilation.Create(new StringBuilder("static class N { public const string K = \"kk\"; }\nclass C {\nconst string K = \"kk\";\n").Append(members).Append("\n}").ToString());
        SyntaxTree tree = compilation.SyntaxTrees.Single();
        SemanticModel model = compilation.GetSemanticModel(tree);
        return tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Where(static v => v.Identifier.ValueText.StartsWith('X'))
            .Select(v => (v.Initializer!.Value, model));
    }
}
