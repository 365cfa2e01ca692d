using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hespress.Output;

/// <summary>A label, and a text beside it that goes on below itself.</summary>
/// <remarks>
/// Text from right to left is printed in the order in which it is read: turning it around is the terminal's work, and one that cannot would at least let it be copied.
/// On each line of a terminal it stands last and is isolated, so that neither label nor indentation is turned around with it. Text for files and pipes has no such marks.
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
