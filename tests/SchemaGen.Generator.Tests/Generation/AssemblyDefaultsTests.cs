using System;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Generation;

/// <summary><c>[assembly: HtmlSchemaDefaults]</c>, which a test project cannot carry itself.</summary>
public class AssemblyDefaultsTests
{
    [Fact]
    public void Parse_DefaultsOfTheAssembly_ApplyWhereTheSchemaSetsNone()
    {
        using InMemoryAssembly assembly = InMemoryAssembly.From<SchemaGenerator>(
            """
            using System;
            using SchemaGen;

            [assembly: HtmlSchemaDefaults(Culture = "de", TimeZone = "Africa/Casablanca")]

            [HtmlSchema] public partial class Unset
            {
                [Css("b")] public decimal Number { get; init; }
                [Css("i")] public DateTimeOffset Instant { get; init; }
                [Css("b", Attr = "data-n")] public decimal Machine { get; init; }
            }

            [HtmlSchema(Culture = "")] public partial class Own
            {
                [Css("b")] public decimal Number { get; init; }
                [Css("p")] public Inner Nested { get; init; } = null!;

                [HtmlSchema] public partial class Inner { [Css("u")] public decimal Number { get; init; } }
            }
            """);
        object unset = assembly.Call("Unset", "Parse", "<b data-n=1.234>1.234</b><i>2010-01-02T03:04</i>")!;
        Assert.Equal(1234m, InMemoryAssembly.Get(unset, "Number"));
        Assert.Equal(1.234m, InMemoryAssembly.Get(unset, "Machine"));
        Assert.Equal(new DateTimeOffset(2010, 1, 2, 3, 4, 0, TimeSpan.Zero), InMemoryAssembly.Get(unset, "Instant"));
        object own = assembly.Call("Own", "Parse", "<b>1.234</b><p><u>1.234</u></p>")!;
        Assert.Equal(1.234m, InMemoryAssembly.Get(own, "Number"));
        Assert.Equal(1.234m, InMemoryAssembly.Get(InMemoryAssembly.Get(own, "Nested"), "Number"));
    }
}
