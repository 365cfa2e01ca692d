namespace SchemaGen.Package.Tests.Helpers;

/// <summary>An error or a warning of a build.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Line">The line, from 1; 0 if the message has none.</param>
/// <param name="Column">The column, from 1; 0 if the message has none.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Text">The text.</param>
/// <param name="Project">The name of the project, without extension; empty if none was named.</param>
internal sealed record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text, string Project)
{
    /// <summary>As the build writes it.</summary>
    public override string ToString() => $"{File}({Line},{Column}): {Severity} {Id}: {Text}";
}
