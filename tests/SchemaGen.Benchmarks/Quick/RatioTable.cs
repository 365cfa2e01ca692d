using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SchemaGen.Benchmarks.Quick;

/// <summary>A table in Markdown.</summary>
internal sealed class RatioTable
{
    private readonly List<string[]> _rows = [["what", "against", "ms", "time", "at most", "memory", "at most"]];

    /// <summary>Adds a row.</summary>
    public void Add(string what, string rival, double milliseconds, double time, double? timeBound, double? memory, double? memoryBound) => _rows.Add(
        [what, rival, milliseconds.ToString(milliseconds < 10 ? "F2" : "F1", CultureInfo.InvariantCulture), Ratio(time) + (time > timeBound ? " (!)" : ""), Ratio(timeBound), Ratio(memory), Ratio(memoryBound)]);

    /// <inheritdoc/>
    public override string ToString()
    {
        int[] widths = Enumerable.Range(0, _rows[0].Length).Select(c => _rows.Max(r => r[c].Length)).ToArray();
        var text = new StringBuilder();

        for (int i = 0; i < _rows.Count; i++)
        {
            text.Append("| ").AppendJoin(" | ", _rows[i].Select((cell, c) => c < 2 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]))).AppendLine(" |");

            if (i == 0)
            {
                text.Append("| ").AppendJoin(" | ", widths.Select(static (w, c) => c < 2 ? new string('-', w) : new string('-', w - 1) + ":")).AppendLine(" |");
            }
        }

        return text.ToString();
    }

    private static string Ratio(double? ratio) => ratio?.ToString("F2", CultureInfo.InvariantCulture) ?? "";
}
