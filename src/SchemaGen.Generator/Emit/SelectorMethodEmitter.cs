using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes the code of a method with <c>[GeneratedSelector]</c>.</summary>
internal static class SelectorMethodEmitter
{
    /// <summary>Writes it; a method whose selector has an error throws.</summary>
    public static string Emit(SelectorMethodModel method)
    {
        SelectorMethodPlan? plan = method.Selector is null ? null : SelectorMethodPlan.Of(method, method.Selector);
        var writer = new SourceWriter();
        FileFrame.Emit(writer, method.Namespace, method.Containers, EquatableArray<string>.Empty, () => EmitMethod(writer, method));

        if (plan is not null)
        {
            MatcherEmitter.Emit(writer, plan.Matching, method.MatcherNamespace, method.MatcherName, "SelectorMatcher", $"Matches {Text.Xml(method.SelectorText)}", plan.Reach);
        }

        return writer.Finish();
    }

    private static void EmitMethod(SourceWriter writer, SelectorMethodModel method)
    {
        string what = method.Return switch
        {
            SelectorReturn.First => "The first element that matches",
            SelectorReturn.All => "The elements that match",
            SelectorReturn.Matches => "Whether an element matches",
            _ => "No method that can be generated for",
        };
        string body = method.Selector is null
            ? "throw new global::System.NotSupportedException(\"The method or its selector has an error, which the build lists.\")"
            : $"global::SchemaGen.Runtime.SelectorRunner.{method.Return}<global::{method.MatcherNamespace}.{method.MatcherName}>({method.ParameterName})";
        writer.WriteLine($"/// <summary>{what} <c>{Text.Xml(method.SelectorText)}</c>.</summary>");
        writer.WriteLine(SchemaEmitter.GeneratedCode);
        writer.WriteLine($"{method.Declaration} =>");

        using (writer.Indent())
        {
            writer.WriteLine(body + ";");
        }
    }
}
