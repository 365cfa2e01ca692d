using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Shapes;

public sealed partial class InheritanceTests
{
    [Fact]
    public void Extract_DerivedSchema_ReadsMembersOfBasesFirst()
    {
        Derived page = Issues.Clean(Derived.Extract("<b>1</b><i>2</i><u>3</u>"));
        Assert.Equal("1", page.OfPlainBase);
        Assert.Equal("2", page.OfSchema);
        Assert.Equal("3", page.Own);
        Assert.Equal(["OfPlainBase", "OfSchema", "Own"], Derived.Descriptor.Members.Select(static m => m.Name));
    }

    [Fact]
    public void Extract_InheritedMemberWithInitialiser_KeepsOrReplacesIt()
    {
        Assert.Equal("kept", Issues.Clean(WithDefaults.Extract("")).Init);
        Assert.Equal("1", Issues.Clean(WithDefaults.Extract("<b>1</b>")).Init);
        Assert.Equal("closed", Issues.Clean(WithDefaults.Extract("")).Closed);
        Assert.Equal("2", Issues.Clean(WithDefaults.Extract("<i>2</i>")).Closed);
    }

    [Fact]
    public void Parse_SchemaDerivedFromSchema_ReturnsDerivedType()
    {
        OfSchemaBase asBase = OfSchemaBase.Parse("<b>1</b><i>2</i>");
        Derived asDerived = Derived.Parse("<b>1</b><i>2</i><u>3</u>");
        Assert.Equal(typeof(OfSchemaBase), asBase.GetType());
        Assert.Equal(typeof(Derived), asDerived.GetType());
        Assert.Equal(typeof(Derived), HtmlReader.Parse<Derived>("<b>1</b><i>2</i><u>3</u>").GetType());
        Assert.Equal(typeof(OfSchemaBase), HtmlReader.Parse<OfSchemaBase>("<b>1</b><i>2</i>").GetType());
        Assert.Same(typeof(Derived), Derived.Descriptor.Type);
        Assert.Same(typeof(OfSchemaBase), OfSchemaBase.Descriptor.Type);
    }

    [Fact]
    public void Extract_OverrideWithoutSources_UsesSourcesOfBase()
    {
        Assert.Equal("1", Issues.Clean(OverrideWithout.Extract("<b>1</b><i>2</i>")).Text);
        Assert.Equal("[Css(\"b\")]", OverrideWithout.Descriptor.Members.Single().Sources.Single().ToString());
    }

    [Fact]
    public void Extract_OverrideWithSources_ReplacesSourcesOfBase()
    {
        Assert.Equal("2", Issues.Clean(OverrideWith.Extract("<b>1</b><i>2</i>")).Text);
        Assert.Equal("[Css(\"i\")]", OverrideWith.Descriptor.Members.Single().Sources.Single().ToString());
    }

    [Fact]
    public void Extract_SchemaDerivedFromAbstractSchema_ReadsInheritedMembers()
    {
        Concrete page = Issues.Clean(Concrete.Extract("<b>1</b><i>2</i>"));
        Assert.Equal("1", page.Title);
        Assert.Equal("2", page.Body);
        Assert.Equal(["Error Missing Title", "Error Missing Body"], Issues.All(Concrete.Extract("")));
        Assert.DoesNotContain(typeof(AbstractSchema).GetMethods(), static m => m.IsStatic && !m.IsSpecialName);
    }

    [Fact]
    public void Extract_CultureOfDerivedSchema_AppliesToInheritedMembers()
    {
        Assert.Equal(1.5m, Issues.Clean(French.Extract("<b>1,5</b>")).Number);
        Assert.Equal(1500m, Issues.Clean(English.Extract("<b>1,500</b>")).Number);
    }

    public class PlainBase
    {
        [Css("b")]
        public required string OfPlainBase { get; init; }
    }

    [HtmlSchema]
    public partial class OfSchemaBase : PlainBase
    {
        [Css("i")]
        public string OfSchema { get; protected set; } = "";
    }

    [HtmlSchema]
    public sealed partial class Derived : OfSchemaBase
    {
        [Css("u")]
        public string? Own { get; init; }
    }

    public abstract class DefaultsBase
    {
        [Css("b")]
        public string Init { get; init; } = "kept";

        [Css("i")]
        public string Closed { get; private set; } = "closed";
    }

    [HtmlSchema]
    public sealed partial class WithDefaults : DefaultsBase;

    public abstract class VirtualBase
    {
        [Css("b")]
        public virtual string? Text { get; init; }
    }

    [HtmlSchema]
    public sealed partial class OverrideWithout : VirtualBase
    {
        public override string? Text { get; init; }
    }

    [HtmlSchema]
    public sealed partial class OverrideWith : VirtualBase
    {
        [Css("i")]
        public override string? Text { get; init; }
    }

    [HtmlSchema]
    public abstract partial record AbstractSchema
    {
        [Css("b")]
        public required string Title { get; init; }

        public abstract string Body { get; init; }
    }

    [HtmlSchema]
    public sealed partial record Concrete : AbstractSchema
    {
        [Css("i")]
        public override required string Body { get; init; }
    }

    public abstract class NumberBase
    {
        [Css("b")]
        public decimal Number { get; init; }
    }

    [HtmlSchema(Culture = "fr-FR")]
    public sealed partial class French : NumberBase;

    [HtmlSchema(Culture = "en-US")]
    public sealed partial class English : NumberBase;
}
