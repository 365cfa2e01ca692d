using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the code of a method with <c>[GeneratedSelector]</c>.</summary>
internal static class SelectorMethodEmitter
{
    private static readonly string[] s_usings = ["System.CodeDom.Compiler", "SchemaGen.Runtime"];

    /// <summary>Prints a method. A method with an error throws.</summary>
    public static string Emit(SelectorMethodPlan plan)
    {
        SelectorMethodModel method = plan.Method;
        var writer = new SourceWriter();
        FileFrame.EmitPart(writer, method.Namespace, method.Containers, method.SilencedWarnings, () => EmitMethod(writer, plan));

        if (plan.Matching is { } matching)
        {
            FileFrame.EmitClasses(writer, method.GeneratedNamespace, s_usings, () => MatcherEmitter.EmitSelector(writer, matching, method.MatcherName, $"Matches {Text.Xml(method.SelectorText)}"));
        }

        return writer.Finish();
    }

    private static void EmitMethod(SourceWriter writer, SelectorMethodPlan plan)
    {
        SelectorMethodModel method = plan.Method;
        string result = method.Return switch
        {
            SelectorReturn.First => "Gets the first element that matches",
            SelectorReturn.All => "Gets the elements that match",
            SelectorReturn.Matches => "Reports whether an element matches",
            _ => "Cannot be generated for",
        };
        string body = plan.Matching is null
            ? "throw new global::System.NotSupportedException(\"The method or its selector has an error, which the build reports.\")"
            : $"global::SchemaGen.Runtime.SelectorRunner.{method.Return}<global::{method.GeneratedNamespace.Name}.{method.MatcherName}>({method.ParameterName})";
        writer.WriteLines($$"""
            /// <summary>{{result}} <c>{{Text.Xml(method.SelectorText)}}</c>.</summary>
            {{FileFrame.GeneratedCode}}
            {{method.Declaration}} =>
                {{body}};
            """);
    }
}
