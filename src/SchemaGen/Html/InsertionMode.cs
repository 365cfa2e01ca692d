namespace SchemaGen.Html;

/// <summary>The insertion modes (HTML, 13.2.4.1). "In table text" is not among them: a list of pending texts takes its place.</summary>
internal enum InsertionMode : byte
{
    Initial, BeforeHtml, BeforeHead, InHead, InHeadNoscript, AfterHead, InBody, Text, InTable, InCaption, InColumnGroup, InTableBody, InRow, InCell, InSelect,
    InSelectInTable, InTemplate, AfterBody, InFrameset, AfterFrameset, AfterAfterBody, AfterAfterFrameset,
}
