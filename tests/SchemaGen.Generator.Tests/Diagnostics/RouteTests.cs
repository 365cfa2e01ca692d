using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0051: hosts and paths of routes.</summary>
public class RouteTests
{
    [Fact]
    public Task Route_InvalidHost_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        [HtmlRoute({|SCHEMA0051:""|})]
        [HtmlRoute({|SCHEMA0051:"https://example.com"|})]
        [HtmlRoute({|SCHEMA0051:"example.com:80"|}, "/a")]
        [HtmlRoute({|SCHEMA0051:"example.com/a"|})]
        [HtmlRoute({|SCHEMA0051:"*.example.com"|})]
        [HtmlRoute({|SCHEMA0051:".example.com"|})]
        [HtmlRoute({|SCHEMA0051:"example.com."|})]
        [HtmlRoute({|SCHEMA0051:null!|})]
        public partial class A { [Css("a")] public string? X { get; set; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'' is not a host; write one without scheme, port and path, such as 'hespress.com'",
            "'https://example.com' is not a host; write one without scheme, port and path, such as 'hespress.com'",
            "'example.com:80' is not a host; write one without scheme, port and path, such as 'hespress.com'",
            "'example.com/a' is not a host; write one without scheme, port and path, such as 'hespress.com'",
            "'*.example.com' is not a host; write one without scheme, port and path, such as 'hespress.com'",
            "'.example.com' is not a host; write one without scheme, port and path, such as 'hespress.com'",
            "'example.com.' is not a host; write one without scheme, port and path, such as 'hespress.com'",
            "'' is not a host; write one without scheme, port and path, such as 'hespress.com'",
        ]);

    [Fact]
    public Task Route_InvalidPath_IsAnErrorAtItsPart() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        [HtmlRoute("example.com", {|SCHEMA0051:""|})]
        [HtmlRoute("example.com", "{|SCHEMA0051:a|}/b")]
        [HtmlRoute("example.com", "/a{|SCHEMA0051:/|}/b")]
        [HtmlRoute("example.com", "/a/{|SCHEMA0051:{id|}")]
        [HtmlRoute("example.com", "/a/id{|SCHEMA0051:}|}")]
        [HtmlRoute("example.com", "/{a}{|SCHEMA0051:{b}|}")]
        [HtmlRoute("example.com", "/{a}/{|SCHEMA0051:{a}|}")]
        [HtmlRoute("example.com", "/{|SCHEMA0051:{a b}|}")]
        [HtmlRoute("example.com", "/{|SCHEMA0051:{}|}")]
        [HtmlRoute("example.com", "/{|SCHEMA0051:{1a}|}")]
        [HtmlRoute("example.com", "/{|SCHEMA0051:{id:uint}|}")]
        [HtmlRoute("example.com", "/{|SCHEMA0051:{id:}|}")]
        [HtmlRoute("example.com", "/{|SCHEMA0051:{*rest:int}|}")]
        [HtmlRoute("example.com", "/{*rest}{|SCHEMA0051:.html|}")]
        [HtmlRoute("example.com", "/{*rest}/{|SCHEMA0051:a|}")]
        [HtmlRoute("example.com", "/a{|SCHEMA0051:?|}b=c")]
        [HtmlRoute("example.com", "/a{|SCHEMA0051:*|}")]
        [HtmlRoute("example.com", @"/""{|SCHEMA0051:#|}")]
        public partial class A { [Css("a")] public string? X { get; set; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "A path begins with '/'",
            "A path begins with '/'",
            "A segment is empty, so remove one of the slashes",
            "A capture is not closed, so add '}'",
            "'}' has no meaning here; write a capture as '{name}'",
            "Two captures touch, so it is unclear where one ends; write a text between them",
            "The name 'a' is used twice",
            "A capture has a name of letters, digits and '_', as '{id:long}'",
            "A capture has a name of letters, digits and '_', as '{id:long}'",
            "A capture has a name of letters, digits and '_', as '{id:long}'",
            "The type 'uint' is unknown; write int, long, guid or date, or no type",
            "The type '' is unknown; write int, long, guid or date, or no type",
            "'{*rest}' has no type, because it takes all that is left",
            "Nothing may follow '{*rest}', which takes all that is left",
            "Nothing may follow '{*rest}', which takes all that is left",
            "'?' has no meaning here; write a capture as '{name}'",
            "'*' has no meaning here; write a capture as '{name}'",
            "'#' has no meaning here; write a capture as '{name}'",
        ]);

    [Fact]
    public Task Route_ValidHostsAndPaths_AreAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema]
        [HtmlRoute("example.com")]
        [HtmlRoute("example.com", null)]
        [HtmlRoute("localhost", "/")]
        [HtmlRoute("127.0.0.1", "/a/")]
        [HtmlRoute("xn--mgbh0fb.com", "/{*rest}")]
        [HtmlRoute("हिन्दी.example", "/{a}-{b:int}/{c:date}/{d:guid}.{e:long}")]
        [HtmlRoute("مثال.com", "/أخبار/{slug}/{*rest}/")]
        public partial class A { [RouteValue("slug")] public string? X { get; set; } }
        """);

    [Fact]
    public Task RouteRead_TypesInsideDeriveFromTheSchema_AreVisitedOnce() => SchemaTest.VerifyAsync("""
        [HtmlSchema]
        public abstract partial class Page
        {
            [Css("h1")] public string? Title { get; set; }

            public class Plain : Page { public class Deeper : Plain { } }
            [HtmlSchema, HtmlRoute("example.com", "/{id}")] public partial class Article : Page { [RouteValue("id")] public string? Id { get; set; } }
        }

        [{|SCHEMA0070:HtmlRoute("example.com", "/{slug}")|}, HtmlSchema] public abstract partial class Unread
        {
            [Css("h1")] public string? Title { get; set; }
            [HtmlSchema] public partial class Article : Unread { }
        }

        [{|SCHEMA0070:HtmlRoute("example.com", "/{id}")|}, HtmlSchema] public partial class Mutual : Container { [Css("p")] public string? X { get; set; } }
        public class Container { public class First : Second { } public class Second : Container { } }

        [{|SCHEMA0070:HtmlRoute("example.com", "/{id}")|}, HtmlSchema] public partial class Generic : Container<int> { [Css("p")] public string? X { get; set; } }
        public class Container<T> { public class Inner : Container<Inner> { } }

        [HtmlRoute("example.com", "/{id}"), HtmlSchema] public partial class InBaseOfInner
        {
            [Css("p")] public string? X { get; set; }
            public class Inner : Reader { }
        }
        [HtmlRoute("example.com", "/{id}"), HtmlSchema] public partial class Reader { [RouteValue("id")] public string? Id { get; set; } }
        """);
}
