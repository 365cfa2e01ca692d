using System.Collections.Generic;
using AngleSharp.Dom;

namespace SchemaGen.Tests.Limits;

/// <summary>Schemas that contain elements in each of the ways in which they can.</summary>
internal static partial class ElementSchemas
{
    [HtmlSchema]
    internal sealed partial class All
    {
        [Css("*")]
        public IReadOnlyList<IElement> Elements { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial class Nested
    {
        [Css("body")]
        public Inner? Body { get; init; }

        [HtmlSchema]
        internal sealed partial class Inner
        {
            [Self]
            public IElement? Element { get; init; }

            [Css("b, td, li")]
            public IReadOnlyList<string> Texts { get; init; } = [];
        }
    }

    [HtmlSchema]
    internal sealed partial class Converted
    {
        [Css("body", Using = nameof(NameOf))]
        public string? Name { get; init; }

        private static string NameOf(IElement element) => element.LocalName;
    }
}
