using System;
using System.Collections.Generic;
using SchemaGen;
using SchemaGen.Tests.Contract;
using SchemaGen.Tests.Shapes;

#pragma warning disable CA1050 // A schema of the global namespace is what is tested.
#pragma warning disable CA1708 // So are names that differ in case alone.

[HtmlSchema]
public sealed partial record GlobalSchema
{
    [Css("b")]
    public required string Text { get; init; }

    [HtmlSchema]
    public partial record struct Nested([property: Css("b")] string Text);
}

namespace SchemaGen.Tests.Shapes
{
    public sealed partial class ShapeTests
    {
        private const string Html = "<b>1</b><i>2</i>";

        [Fact]
        public void Extract_Class_FillsMembersWithSources()
        {
            PlainClass page = Issues.Clean(PlainClass.Extract(Html));
            Assert.Equal(("1", "2", 0), (page.Text, page.Number, page.Untouched));
        }

        [Fact]
        public void Extract_RecordWithPrimaryConstructorAndMembers_FillsBoth() =>
            Assert.Equal(new Positional("1") { Second = 2 }, Issues.Clean(Positional.Extract(Html)));

        [Fact]
        public void Extract_SourceOnPropertyOfPositionalParameter_FillsIt() =>
            Assert.Equal(new OnProperty("1"), Issues.Clean(OnProperty.Extract(Html)));

        [Fact]
        public void Extract_RecordStruct_IsFilled() => Assert.Equal(new RecordStruct("1", 2), Issues.Clean(RecordStruct.Extract(Html)));

        [Fact]
        public void Extract_ReadonlyRecordStruct_IsFilled() => Assert.Equal(new ReadonlyRecordStruct("1", 2), Issues.Clean(ReadonlyRecordStruct.Extract(Html)));

        [Fact]
        public void Extract_StructWithInitialisers_KeepsOrReplacesThem()
        {
            StructWithInit page = Issues.Clean(StructWithInit.Extract(Html));
            Assert.Equal(("1", "kept", "set", "field"), (page.Text, page.Kept, page.Set, page.Field));
            page = Issues.Clean(StructWithInit.Extract("<b>1</b><u>3</u>"));
            Assert.Equal(("1", "3", "3", "3"), (page.Text, page.Kept, page.Set, page.Field));
        }

        [Fact]
        public void Extract_ReadonlyStructWithInitialiser_KeepsOrReplacesIt()
        {
            Assert.Equal("kept", Issues.Clean(ReadonlyStruct.Extract(Html)).Kept);
            Assert.Equal("3", Issues.Clean(ReadonlyStruct.Extract("<u>3</u>")).Kept);
        }

        [Fact]
        public void Extract_RecordStructWithInitialiser_KeepsOrReplacesIt()
        {
            Assert.Equal(new RecordStructWithInitialiser("1"), Issues.Clean(RecordStructWithInitialiser.Extract(Html)));
            Assert.Equal(new RecordStructWithInitialiser("1") { Kept = "3" }, Issues.Clean(RecordStructWithInitialiser.Extract("<b>1</b><u>3</u>")));
        }

        [Fact]
        public void Extract_GetOnlyProperty_IsSetThroughConstructorParameter()
        {
            GetOnly page = Issues.Clean(GetOnly.Extract(Html));
            Assert.Equal(("1", 2), (page.Text, page.Number));
        }

        [Fact]
        public void Extract_MarkedConstructor_IsCalled()
        {
            Marked page = Issues.Clean(Marked.Extract(Html));
            Assert.Equal(("1", true), (page.Text, page.IsMarked));
        }

        [Fact]
        public void Extract_SourceOnPrimaryConstructorParameterAlone_FillsTheParameter()
        {
            Assert.Equal("<1>", Issues.Clean(PrimaryClass.Extract(Html)).Text);
            Assert.Equal(["Error Missing Text"], Issues.All(PrimaryClass.Extract("")));
        }

        [Fact]
        public void Extract_FieldsOfClass_AreFilled()
        {
            Fields page = Issues.Clean(Fields.Extract(Html));
            Assert.Equal(("1", 2, null), (page.Text, page.Number, page.None));
        }

        [Fact]
        public void Extract_PrivateMember_IsFilled() => Assert.Equal("1", Issues.Clean(Hidden.Extract(Html)).Shown);

        [Fact]
        public void Extract_SchemaInPrivateTypes_IsRead() => Assert.Equal("1", Issues.Clean(Outer.Middle.Inner.Extract(Html)).Items[0].Text);

        [Fact]
        public void Extract_SchemaInInterface_IsRead() => Assert.Equal("1", Issues.Clean(IContainer.Schema.Extract(Html)).Text);

        [Fact]
        public void Extract_SchemaInStructs_IsRead()
        {
            Assert.Equal("1", Issues.Clean(Container.Schema.Extract(Html)).Text);
            Assert.Equal("1", Issues.Clean(RecordContainer.Schema.Extract(Html)).Text);
        }

        [Fact]
        public void Extract_SchemaInGlobalNamespace_IsRead()
        {
            Assert.Equal("1", Issues.Clean(GlobalSchema.Extract(Html)).Text);
            Assert.Equal("1", Issues.Clean(GlobalSchema.Nested.Extract(Html)).Text);
            Assert.Equal("GlobalSchema", GlobalSchema.Descriptor.Name);
            Assert.Equal("GlobalSchema.Nested", GlobalSchema.Nested.Descriptor.Name);
        }

        [Fact]
        public void Extract_NamesThatAreKeywords_AreRead()
        {
            @event.@struct page = Issues.Clean(@event.@struct.Extract(Html));
            Assert.Equal(("1", 2, "1", "1"), (page.@class, page.@int, page.value, page.scope));
            Assert.Equal(["Error Missing class", "Error Missing int", "Error Missing value", "Error Missing scope"], Issues.All(@event.@struct.Extract("")));
            Assert.Equal(new @record("1", 2), Issues.Clean(@record.Extract(Html)));
        }

        [Fact]
        public void Extract_NamesThatDifferInCaseAlone_AreRead()
        {
            Cases page = Issues.Clean(Cases.Extract(Html));
            Assert.Equal(("1", "2"), (page.Text, page.text));
        }

        [Fact]
        public void Extract_NamesLikeThoseOfGeneratedCode_AreRead()
        {
            Colliding page = Issues.Clean(Colliding.Extract(Html));
            Assert.Equal(("1", "2", "1", "2", "1", "1"), (page.Reader, page.Items, page.HasText, page.Text, page.Matches, page.TryRead));
        }

        [HtmlSchema]
        private sealed partial class PlainClass
        {
            [Css("b")]
            public required string Text { get; set; }

            [Css("i")]
            public string? Number { get; init; }

            public int Untouched { get; init; }
        }

        [HtmlSchema]
        private sealed partial record Positional([Css("b")] string First)
        {
            [Css("i")]
            public required int Second { get; init; }
        }

        [HtmlSchema]
        private sealed partial record OnProperty([property: Css("b")] string First);

        [HtmlSchema]
        private partial record struct RecordStruct([Css("b")] string Text, [Css("i")] int? Number = 7);

        [HtmlSchema]
        private readonly partial record struct ReadonlyRecordStruct([Css("b")] string Text, [Css("i")] int? Number = null);

        [HtmlSchema]
        private partial struct StructWithInit
        {
            public StructWithInit()
            {
            }

            [Css("b")]
            public required string Text { get; init; }

            [Css("u")]
            public string Kept { get; init; } = "kept";

            [Css("u")]
            public string Set { get; set; } = "set";

            [Css("u")]
            public string Field = "field";
        }

        [HtmlSchema]
        private readonly partial struct ReadonlyStruct
        {
            public ReadonlyStruct()
            {
            }

            [Css("u")]
            public string Kept { get; init; } = "kept";
        }

        [HtmlSchema]
        private readonly partial record struct RecordStructWithInitialiser([Css("b")] string Text)
        {
            [Css("u")]
            public string Kept { get; init; } = "kept";
        }

        [HtmlSchema]
        private sealed partial class GetOnly(string text, int number)
        {
            [Css("b")]
            public string Text { get; } = text;

            [Css("i")]
            public int Number { get; } = number;
        }

        [HtmlSchema]
        private sealed partial class Marked
        {
            public Marked()
            {
            }

            [HtmlConstructor]
            private Marked(string? text)
            {
                Text = text;
                IsMarked = true;
            }

            [Css("b")]
            public string? Text { get; }

            public bool IsMarked { get; }
        }

        [HtmlSchema]
        private sealed partial class PrimaryClass([Css("b")] string text)
        {
            public string Text { get; } = "<" + text + ">";
        }

        [HtmlSchema]
        private sealed partial class Fields
        {
            [Css("b")]
            public required string Text;

            [Css("i")]
            internal int Number;

            [Css("u")]
            public string? None;
        }

        [HtmlSchema]
        private sealed partial class Hidden
        {
            [Css("b")]
            private string Text { get; set; } = "";

            public string Shown => Text;
        }

        private sealed partial class Outer
        {
            internal sealed partial record Middle
            {
                [HtmlSchema]
                internal sealed partial class Inner
                {
                    [Css("body")]
                    public required IReadOnlyList<Item> Items { get; init; }

                    [HtmlSchema]
                    internal sealed partial class Item
                    {
                        [Css("b")]
                        public string Text { get; init; } = "";
                    }
                }
            }
        }

        private partial interface IContainer
        {
            [HtmlSchema]
            sealed partial record Schema([Css("b")] string Text);
        }

        private partial struct Container
        {
            [HtmlSchema]
            internal sealed partial record Schema([Css("b")] string Text);
        }

        private readonly partial record struct RecordContainer
        {
            [HtmlSchema]
            internal sealed partial record Schema([Css("b")] string Text);
        }

        private static partial class @event
        {
            [HtmlSchema]
            internal sealed partial class @struct
            {
                [Css("b")]
                public required string @class { get; init; }

                [Css("i")]
                public int @int { get; init; }

                [Css("b")]
                public required string value { get; set; }

                [Css("b")]
                public string scope { get; init; } = null!;

                [Css("u")]
                public string @default { get; init; } = "kept";

                [Css("u", Attr = "x", Pattern = "y")]
                public IReadOnlyList<string> @params = [];
            }
        }

        [HtmlSchema]
        private sealed partial record @record([Css("b")] string @string, [Css("i")] int? @null = null);

        [HtmlSchema]
        private sealed partial class Cases
        {
            [Css("b")]
            public string Text { get; init; } = "";

            [Css("i")]
            public required string text { get; init; }
        }

        [HtmlSchema]
        private sealed partial class Colliding
        {
            [Css("b")]
            public required string Reader { get; init; }

            [Css("i")]
            public required string Items { get; init; }

            [Css("b")]
            public required string HasText { get; init; }

            [Css("i")]
            public string Text { get; init; } = "";

            [Css("b")]
            public required string Matches { get; init; }

            [Css("b")]
            public string TryRead { get; init; } = "";

            private sealed class CollidingReader;
        }
    }
}
