using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0007 to SCHEMA0009, SCHEMA0014, SCHEMA0016 and SCHEMA0017: how values get into an object.</summary>
public class ConstructionTests
{
    [Fact]
    public Task Constructor_NoneUsable_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class {|SCHEMA0007:A|} { public A(int a) { } public A(string b) { } [Css("a")] public string? X { get; set; } }
        [HtmlSchema] public partial class B { [HtmlConstructor] public B() { } [{|SCHEMA0007:HtmlConstructor|}] public B(int b) { } [Css("a")] public string? X { get; set; } }
        [HtmlSchema] public partial class C { [Obsolete("no", error: true)] public {|SCHEMA0007:C|}() { } [Css("a")] public string? X { get; set; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'A' cannot be constructed: it has several constructors, and none without parameters; put [HtmlConstructor] on one of them",
            "'B' cannot be constructed: more than one constructor has [HtmlConstructor]; leave it on one of them",
            "'C' cannot be constructed: [Obsolete] makes the use of this constructor an error; let it be a warning, or put [HtmlConstructor] on another one",
        ]);

    [Fact]
    public Task Constructor_MarkedOrOnlyUsable_IsAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A { public A() { } [HtmlConstructor] public A([Css("a")] string? x) { } }
        [HtmlSchema] public partial class B { private B() { } public B(string x) { } [Css("a")] public string? X { get; set; } }
        [HtmlSchema] public partial record C([Css("a")] string X) { public C() : this("") { } }
        [HtmlSchema] public sealed partial record D { private D(D other) { X = other.X; } public D() { } [Css("a")] public string? X { get; init; } }
        [HtmlSchema] public partial record E([property: Css("a")] string X) { protected E(E other) { X = other.X; } }
        """);

    [Fact]
    public Task Parameter_WithoutSource_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial record A([Css("a")] string X, int {|SCHEMA0008:Count|}, int Other = 3);
        [HtmlSchema] public partial class B { public B([Css("a")] string x, out int {|SCHEMA0008:y|}) { y = 0; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "Nothing fills the parameter 'Count': put a source on it or on a member of that name, or give it a default value",
            "Nothing fills the parameter 'y': put a source on it or on a member of that name, or give it a default value",
        ]);

    [Fact]
    public Task Parameter_Optional_NeedsNoSource() => SchemaTest.VerifyAsync("""
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;

        [HtmlSchema] public partial class A { public A([Css("a")] string? x, params string[] rest) { } }
        [HtmlSchema] public partial class B { public B([Css("a")] params string[] all) { } }
        [HtmlSchema] public partial class C { public C([Css("a")] in int x) { } }
        [HtmlSchema] public partial class D { public D([Css("a")] string? x, [Optional] int y, [Optional, DateTimeConstant(5)] DateTime z, [Css("b"), Optional, DateTimeConstant(5)] DateTime w, [Css("c"), Optional] int v) { } }
        """);

    [Fact]
    public Task Parameter_ByReference_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A { public A([Css("a")] ref string {|SCHEMA0014:x|}) { } }
        [HtmlSchema] public partial class B { public B([Css("a")] out string {|SCHEMA0014:x|}) { x = ""; } }
        """,
        messages: [
            "'x' cannot be set: the constructor's parameter is by reference",
            "'x' cannot be set: the constructor's parameter is by reference",
        ]);

    [Fact]
    public Task Parameter_ByReadOnlyReference_IsAnError() => SchemaTest.VerifyAsync(
        """[HtmlSchema] public partial class A { public A([Css("a")] ref readonly int {|SCHEMA0014:x|}) { } }""",
        new TestOptions { Language = LanguageVersion.Latest });

    [Fact]
    public Task Parameter_DiffersFromAMemberInCase_IsAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A { public A(string? title) { } [Css("a")] public string? Title { get; set; } [Css("b")] public string? title; }
        [HtmlSchema] public partial class B { public B(string? title) { } [Css("a")] public string? Title { get; set; } [Css("b")] public string? TITLE; }
        [HtmlSchema] public partial class C { public C([Css("a")] string? title, [Css("b")] string? Title) { } }
        [HtmlSchema] public partial class D { public D(string? title, string? Title) { } [Css("a")] public string? Title { get; set; } [Css("b")] public string? title; }
        """);

    [Fact]
    public Task PrimaryConstructor_OfClassOrStruct_IsAccepted() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A([Css("a")] string title) { public string Title => title; }
        [HtmlSchema] public partial class B(string title) { [Css("a")] public string Title { get; } = title; }
        [HtmlSchema] public partial struct C(string title) { public string Title => title; [HtmlConstructor] public C([Css("b")] string a, string b = "") : this(a) { } }
        """,
        new TestOptions { Language = LanguageVersion.Latest });

    [Fact]
    public Task Required_WithoutSource_IsAnError() => SchemaTest.VerifyAsync(
        """
        public class Base { public required string Inherited { get; init; } }
        [HtmlSchema] public partial class {|SCHEMA0009:A|} : Base { [Css("a")] public string? X { get; init; } public required int {|SCHEMA0009:Own|}; }
        [HtmlSchema] public partial class B { [SetsRequiredMembers] public B() { Own = 1; X = ""; } [Css("a")] public required string X { get; init; } public required int Own { get; init; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'Inherited' is required and has no source, so 'A' cannot be constructed; put a source on it, or remove 'required'",
            "'Own' is required and has no source, so 'A' cannot be constructed; put a source on it, or remove 'required'",
        ]);

    [Fact]
    public Task Required_AlsoAParameter_NeedsSetsRequiredMembers() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A { public A(string title) { Title = title; } [Css("a")] public required string {|SCHEMA0014:Title|} { get; init; } }
        [HtmlSchema] public partial class B { [SetsRequiredMembers] public B(string title) { Title = title; } [Css("a")] public required string Title { get; init; } }
        """,
        messages: "'Title' cannot be set: it is required, and a parameter of the constructor as well; put [SetsRequiredMembers] on the constructor, or remove 'required'");

    [Fact]
    public Task Member_WithoutUsableSetter_IsAnError() => SchemaTest.VerifyAsync(
        """
        public interface I { string? Explicit { get; set; } }

        [HtmlSchema] public partial class A : I
        {
            private string? _text;
            [Css("a")] public static string? {|SCHEMA0014:Static|} { get; set; }
            [Css("a")] public const string {|SCHEMA0014:Const|} = "";
            [Css("a")] public readonly string? {|SCHEMA0014:ReadOnly|};
            [Css("a")] public string? {|SCHEMA0014:NoSetter|} { get; }
            [Css("a")] public string? {|SCHEMA0014:Computed|} => null;
            [Css("a")] string? I.{|SCHEMA0014:Explicit|} { get; set; }
            [Css("a")] public ref string? {|SCHEMA0014:Ref|} => ref _text;
            [Css("a"), Obsolete("no", error: true)] public string? {|SCHEMA0014:Gone|} { get; set; }
            [Css("a"), Obsolete("soon")] public string? Going { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'Static' cannot be set: it is static",
            "'Const' cannot be set: it is static",
            "'ReadOnly' cannot be set: the field is read-only; remove 'readonly', or take it as a parameter of the constructor",
            "'NoSetter' cannot be set: it has no setter; add 'init', or take it as a parameter of the constructor",
            "'Computed' cannot be set: it has no setter; add 'init', or take it as a parameter of the constructor",
            "'I.Explicit' cannot be set: it implements an interface explicitly",
            "'Ref' cannot be set: it returns a reference",
            "'Gone' cannot be set: [Obsolete] makes its use an error; let it be a warning, or remove the sources",
        ]);

    [Fact]
    public Task Member_OutOfReachInAGenericBase_IsAnError() => SchemaTest.VerifyAsync(
        """
        public class Base<T>
        {
            [Css("a")] public string? {|SCHEMA0014:Kept|} { get; init; } = "";
            [Css("b")] public string? Plain { get; init; }
            [Css("c")] public T? Typed { get; set; }
            [Css("d")] private string? {|SCHEMA0014:Private|} { get; set; }
        }

        [HtmlSchema] public partial class A : Base<int> { }
        """,
        messages: [
            "'Kept' cannot be set: its setter is out of reach in the generic type 'Base<int>'; make it 'set' and accessible, or override it",
            "'Private' cannot be set: its setter is out of reach in the generic type 'Base<int>'; make it 'set' and accessible, or override it",
        ]);

    [Fact]
    public Task Member_OfABaseInTheSameAssembly_IsAccepted() => SchemaTest.VerifyAsync("""
        public class Base
        {
            [Css("a")] private string? Private { get; init; } = "";
            [Css("b")] private string? _field = "";
            [Css("c")] public string? PrivateSet { get; private set; }
            [Css("d")] public virtual string? Overridden { get; init; } = "";
            [Css("e")] public string? Hidden { get; set; }
            public override string ToString() => Private + _field;
        }

        [HtmlSchema] public partial class A : Base
        {
            public override string? Overridden { get => base.Overridden; }
            [Css("f")] public new int? Hidden { get; set; }
        }
        """);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Member_PrivateSetterInAnotherAssembly_IsAnError(bool isImage)
    {
        CSharpCompilation library = TestCompilation.Create(
            """
            using SchemaGen;

            public class Library
            {
                [Css("a")] public string? Initialized { get; init; } = "";
                [Css("b")] public string? Settable { get; set; }
                [Css("c")] public string? PrivateSet { get; private set; }
            }

            public class Good
            {
                [Css("a")] public string? Initialized { get; init; } = "";
                [Css("b")] public required string Settable { get; set; }
            }
            """,
            new TestOptions { AssemblyName = "Library" });
        var stream = new System.IO.MemoryStream();
        Assert.True(library.Emit(stream, cancellationToken: TestContext.Current.CancellationToken).Success);

        // In an IDE a reference to a project is one to its source; a build sees an assembly. Both say the same.
        MetadataReference reference = isImage ? MetadataReference.CreateFromImage(stream.ToArray()) : library.ToMetadataReference();
        return SchemaTest.VerifyAsync(
            """
            [HtmlSchema] public partial class {|SCHEMA0014:A|} : Library { }
            [HtmlSchema] public partial class B : Good { }
            """,
            new TestOptions { References = [reference] },
            messages: "'PrivateSet' cannot be set: it has no setter in reach in 'Library' of another assembly; override it");
    }

    [Fact]
    public async Task Sources_InMoreThanOnePlace_AreAnError()
    {
        const string Message = "The sources of 'X' are written in more than one place, so their order is not clear; write all of them on one declaration";
        await SchemaTest.VerifyAsync(
            """[HtmlSchema] public partial record A([property: Css("a")] [Css("b")] string {|SCHEMA0016:X|});""",
            severity: DiagnosticSeverity.Error,
            messages: Message);
        await SchemaTest.VerifyAsync(
            """
            [HtmlSchema] public partial class A
            {
                [Css("a")] public partial string? {|SCHEMA0016:X|} { get; set; }
                [Css("b")] public partial string? X { get => null; set { } }
                [Css("a"), Meta("b")] [Css("c")] public partial string? Y { get; set; }
                public partial string? Y { get => null; set { } }
                public partial string? Z { get; set; }
                [Css("a")] public partial string? Z { get => null; set { } }
            }
            """,
            new TestOptions { Language = LanguageVersion.Latest },
            messages: Message);
    }

    [Fact]
    public Task Initialiser_OfARequiredMember_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a")] public required string X { get; init; } {|SCHEMA0017:= "x"|};
            [Css("b")] public required string Y {|SCHEMA0017:= ""|};
            [Css("c")] public string Z { get; init; } = "z";
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "'X' is required, so its initializer is never used; remove the initializer, or 'required'",
            "'Y' is required, so its initializer is never used; remove the initializer, or 'required'",
        ]);

    [Fact]
    public Task Parameter_DefaultOfEachKind_IsAccepted() => SchemaTest.VerifyAsync("""
        public enum E { A, B = -1 }

        [HtmlSchema] public partial record A(
            [Css("a")] string S = "q\"\\\u2028\n{", [Css("a")] char C = '\'', [Css("a")] double D = double.NaN, [Css("a")] double D2 = double.PositiveInfinity,
            [Css("a")] float F = float.NegativeInfinity, [Css("a")] decimal M = 1.5m, [Css("a")] int? N = 3, [Css("a")] int? N2 = null, [Css("a")] DateTime T = default,
            [Css("a")] long L = long.MinValue, [Css("a")] ulong UL = ulong.MaxValue, [Css("a")] bool B = true, [Css("a")] byte By = 3, [Css("a")] string? Sn = null,
            [Css("a", Attr = "href")] Uri? U = null, [Css("a")] double D3 = 1e300, [Css("a")] float F2 = 1.1f, [Css("a")] int I = -5, [Css("a")] nint Ni = 3, [Css("a")] decimal? Mn = 2m,
            [Css("a")] bool? Bn = null, [Css("a")] DateTime? Tn = null, [Css("a")] string Snn = null!, [Css("a")] List<string>? Ls = null, [Css("a")] char C2 = '\uD800',
            [Css("a")] string S2 = "\uD800x", [Css("a")] double Dz = -0.0, E Unread = E.B, E? Unread2 = E.A);
        """);
}
