namespace SchemaGen.Tool.Output;

/// <summary>The formats of the results of a check.</summary>
internal enum ResultFormat
{
    /// <summary>Lines of text for people.</summary>
    Text,

    /// <summary>JUnit's XML, with a test case for each fixture and member.</summary>
    JUnit,

    /// <summary>Commands of GitHub Actions, which annotate the files of fixtures.</summary>
    GitHub,
}
