namespace SchemaGen.Tool.Auditing;

/// <summary>A selector in a file.</summary>
/// <param name="Text">The selector, without the spaces around it.</param>
/// <param name="Line">The number of its line, from 1.</param>
/// <param name="Column">The column of its first character, from 1, in UTF-16 code units.</param>
internal sealed record SelectorLine(string Text, int Line, int Column);
