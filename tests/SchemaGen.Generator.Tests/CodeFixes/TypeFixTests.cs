using System.Threading.Tasks;
using SchemaGen.CodeFixes;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>SCHEMA0001, SCHEMA0013 and SCHEMA0015: a type becomes a schema.</summary>
public class TypeFixTests
{
    [Theory]
    [InlineData("public sealed class A", "public sealed partial class A")]
    [InlineData("class A", "partial class A")]
    [InlineData("public record A", "public partial record A")]
    [InlineData("public readonly record struct A", "public readonly partial record struct A")]
    [InlineData("internal struct A", "internal partial struct A")]
    public Task Fix_TypeWithoutPartial_AddsPartial(string header, string corrected) => CodeFixTest.VerifyAsync<PartialFixProvider>(
        $$"""
        [HtmlSchema]
        {{header}} // Comment.
        {
            [Css("h1")] public string? X { get; init; }
        }
        """,
        $$"""
        [HtmlSchema]
        {{corrected}} // Comment.
        {
            [Css("h1")] public string? X { get; init; }
        }
        """,
        "Add 'partial'");

    [Fact]
    public Task FixAll_ContainingTypesWithoutPartial_AddsPartial() => CodeFixTest.VerifyAllAsync<PartialFixProvider>(
        """
        public static class Outer
        {
            public partial interface Middle
            {
                [HtmlSchema] public class A { [Css("a")] public string? X { get; set; } }
                [HtmlSchema] public partial class B { [Css("a")] public string? X { get; set; } }
            }
        }

        public class Selectors
        {
            [GeneratedSelector("a")] public static partial bool IsLink(AngleSharp.Dom.IElement element);
        }
        """,
        """
        public static partial class Outer
        {
            public partial interface Middle
            {
                [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } }
                [HtmlSchema] public partial class B { [Css("a")] public string? X { get; set; } }
            }
        }

        public partial class Selectors
        {
            [GeneratedSelector("a")] public static partial bool IsLink(AngleSharp.Dom.IElement element);
        }
        """);

    [Fact]
    public Task Fix_TypeOfAMember_BecomesASchema() => CodeFixTest.VerifyAsync<SchemaTypeFixProvider>(
        """
        [HtmlSchema]
        public partial class Article
        {
            [Css(".comment")] public IReadOnlyList<Comment> Comments { get; init; } = new List<Comment>();

            /// <summary>What a reader says.</summary>
            public sealed class Comment
            {
                [Css(".author")] public string? Author { get; set; }
            }
        }
        """,
        """
        [HtmlSchema]
        public partial class Article
        {
            [Css(".comment")] public IReadOnlyList<Comment> Comments { get; init; } = new List<Comment>();

            /// <summary>What a reader says.</summary>
            [HtmlSchema]
            public sealed partial class Comment
            {
                [Css(".author")] public string? Author { get; set; }
            }
        }
        """,
        "Make 'Comment' a schema: add [HtmlSchema]");

    [Fact]
    public Task FixAll_TypesOfMembers_BecomeSchemas() => CodeFixTest.VerifyAllAsync<SchemaTypeFixProvider>(
        """
        [HtmlSchema]
        partial record Article([Css(".a")] Person? Author, [Css(".b")] Person[] Others, [Css(".c")] Outer.Place? Place)
        {
            [Css(".d")] public Person? Editor;
        }

        [Serializable]
        class Person { [Css(".x")] public string? Name { get; set; } }
        class Outer { public class Place { [Css(".x")] public string? Name { get; set; } } }
        """,
        """
        [HtmlSchema]
        partial record Article([Css(".a")] Person? Author, [Css(".b")] Person[] Others, [Css(".c")] Outer.Place? Place)
        {
            [Css(".d")] public Person? Editor;
        }

        [HtmlSchema]
        [Serializable]
        partial class Person { [Css(".x")] public string? Name { get; set; } }
        partial class Outer { [HtmlSchema] public partial class Place { [Css(".x")] public string? Name { get; set; } } }
        """);

    [Fact]
    public Task Fix_TypeOfAMemberWithoutUsing_BecomesASchemaByItsFullName() => CodeFixTest.VerifyAsync<SchemaTypeFixProvider>(
        "[SchemaGen.HtmlSchema] public partial class A { [SchemaGen.Css(\"a\")] public B? X { get; set; } }\n\npublic class B { [SchemaGen.Css(\"a\")] public string? X { get; set; } }\n",
        "[SchemaGen.HtmlSchema] public partial class A { [SchemaGen.Css(\"a\")] public B? X { get; set; } }\n\n[global::SchemaGen.HtmlSchema]\npublic partial class B { [SchemaGen.Css(\"a\")] public string? X { get; set; } }\n",
        usings: "");

    [Theory]
    [InlineData("public abstract class B { }")]
    [InlineData("public interface B { }")]
    [InlineData("public enum B { }")]
    [InlineData("public delegate void B();")]
    public async Task Fix_TypeThatCannotBeASchema_IsNotOffered(string type) =>
        Assert.Empty(await CodeFixTest.TitlesAsync<SchemaTypeFixProvider>($"[HtmlSchema] public partial class A {{ [Css(\"a\")] public B? X {{ get; set; }} }} {type}"));

    [Fact]
    public Task FixAll_TypesWithSources_BecomeSchemas() => CodeFixTest.VerifyAllAsync<OrphanFixProvider>(
        """
        public sealed class A
        {
            [Css("a")] public string? X { get; set; }
            [Css("b"), Items] public List<string>? Y { get; set; }
        }

        public sealed record B([Css("a")] string X);

        internal class C
        {
            [Css("a")] public string? X { get; set; }
            public static void M([Css("a")] string x) { }
        }

        public interface I { [Css("a")] string? X { get; set; } }
        """,
        """
        [HtmlSchema]
        public sealed partial class A
        {
            [Css("a")] public string? X { get; set; }
            [Css("b"), Items] public List<string>? Y { get; set; }
        }

        [HtmlSchema]
        public sealed partial record B([Css("a")] string X);

        [HtmlSchema]
        internal partial class C
        {
            [Css("a")] public string? X { get; set; }
            public static void M([Css("a")] string x) { }
        }

        public interface I { string? X { get; set; } }
        """,
        title: null,
        "SCHEMA0015");
}
