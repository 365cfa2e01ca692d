namespace SchemaGen.Html;

/// <summary>The rules for an end tag in a body (HTML, 13.2.6.4.7).</summary>
internal enum EndTagRule : byte
{
    Other, Template, Body, Html, Block, Form, Paragraph, ListItem, DescriptionItem, Heading, Formatting, Marker, Break, Select,
}
