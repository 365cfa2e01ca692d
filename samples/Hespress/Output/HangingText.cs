using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hespress.Output;

/// <summary>A label and a text next to it, whose further lines are indented to the beginning of the text.</summary>
/// <remarks>
/// Right-to-left text is written in logical order. Displaying it from right to left is left to the terminal; in a terminal without this support, the text can still be copied correctly.
/// In a terminal the text is last on each line and directionally isolated, so that the label and the indentation keep their place. Text for files and pipes has no isolates.
/// </remarks>
internal sealed class HangingText(string label, string text, int indent, Style? style = null, Style? labelStyle = null) : IRenderable
{
    private const int LeastWidth = 20;

    private readonly string _text = PlainText.Of(text);

    /// <inheritdoc/>
    public Measurement Measure(RenderOptions options, int maxWidth) => new(Math.Min(maxWidth, indent + LeastWidth), maxWidth);

    /// <inheritdoc/>
    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        IRenderable paragraph = new Paragraph(_text, style);
        string prefix = label.PadRight(indent);

        foreach (SegmentLine line in Segment.SplitLines(paragraph.Render(options, Math.Max(LeastWidth, maxWidth - indent))))
        {
            bool isIsolated = options.Ansi && line.Any(static segment => PlainText.IsRightToLeft(segment.Text));

            yield return new Segment(prefix, labelStyle ?? Style.Plain);
            yield return new Segment(isIsolated ? PlainText.IsolateStart : string.Empty);

            foreach (Segment segment in line)
            {
                yield return segment;
            }

            yield return new Segment(isIsolated ? PlainText.IsolateEnd : string.Empty);
            yield return Segment.LineBreak;
            prefix = new string(' ', indent);
        }
    }
}
