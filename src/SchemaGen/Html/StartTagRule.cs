namespace SchemaGen.Html;

/// <summary>The rules for a start tag in a body (HTML, 13.2.6.4.7).</summary>
internal enum StartTagRule : byte
{
    Other, Html, Head, Body, Frameset, Block, Heading, Preformatted, Form, ListItem, DescriptionItem, Plaintext, Button, Anchor, Formatting, NoBreak, Marker,
    Table, Void, Input, Parameter, ThematicBreak, Image, TextArea, Xmp, InlineFrame, NoEmbed, Select, Option, RubyContainer, RubyText, Math, Svg, Ignored,
}
