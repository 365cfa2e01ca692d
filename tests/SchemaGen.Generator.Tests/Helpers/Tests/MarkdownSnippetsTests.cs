using System;
using System.Linq;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>Code is found in Markdown.</summary>
public class MarkdownSnippetsTests
{
    [Fact]
    public void Parse_FencedBlocks_ReturnsLineLanguageAndText()
    {
        const string Markdown = """
            Text with `code`.

            ```csharp
            int a;

              int b;
            ```

            - A list
              ```csharp title="x"
              int c;
              ```

            ````text
            ```csharp
            no;
            ```
            ````
            """;

        Assert.Equal(
            [new(3, "csharp", "int a;\n\n  int b;\n"), new(10, "csharp title=\"x\"", "int c;\n"), new(14, "text", "```csharp\nno;\n```\n")],
            MarkdownSnippets.Parse(Markdown));
        Assert.Equal(["csharp", "csharp", "text"], MarkdownSnippets.Parse(Markdown).Select(static snippet => snippet.Language));
    }

    [Fact]
    public void Parse_BlockWithoutEnd_Throws() => Assert.ThrowsAny<Exception>(() => MarkdownSnippets.Parse("```csharp\nint a;").ToList());

    [Fact]
    public void CSharp_FileWithoutBlock_Throws() => Assert.ThrowsAny<Exception>(() => MarkdownSnippets.CSharp("LICENSE"));
}
