using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SchemaGen.Snapshots;

/// <summary>Shows which lines of two texts differ: <c>-</c> was approved, <c>+</c> is new.</summary>
internal static class LineDifference
{
    private const int Context = 3;
    private const int LargestTable = 25_000_000;

    /// <summary>Every line that differs, with its number and three lines around it.</summary>
    public static string Write(string verified, string received)
    {
        List<(char Mark, string Line)> lines = Compare(Lines(verified), Lines(received));
        var builder = new StringBuilder();
        int verifiedNumber = 0;
        int receivedNumber = 0;
        bool skipped = false;

        for (int i = 0; i < lines.Count; i++)
        {
            (char mark, string line) = lines[i];
            verifiedNumber += mark == '+' ? 0 : 1;
            receivedNumber += mark == '-' ? 0 : 1;

            if (!IsNearDifference(lines, i))
            {
                skipped = true;
                continue;
            }

            if (skipped)
            {
                builder.Append("  ...\n");
                skipped = false;
            }

            int number = mark == '-' ? verifiedNumber : receivedNumber;
            builder.Append(mark).Append(number.ToString(CultureInfo.InvariantCulture).PadLeft(5)).Append("  ").Append(mark == ' ' ? line : Visible(line)).Append('\n');
        }

        return builder.ToString();
    }

    // The last line of a text without a line feed at its end is another line than the same with one, and has to look so.
    private static List<string> Lines(string text)
    {
        List<string> lines = [.. text.Split('\n')];

        if (lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }
        else
        {
            lines[^1] += " \\ no line feed at the end";
        }

        return lines;
    }

    private static string Visible(string line)
    {
        int end = line.TrimEnd(' ', '\t').Length;
        return string.Concat(line.AsSpan(0, end), line[end..].Replace(' ', '·').Replace('\t', '→'));
    }

    private static bool IsNearDifference(List<(char Mark, string Line)> lines, int index)
    {
        for (int i = Math.Max(0, index - Context); i <= Math.Min(lines.Count - 1, index + Context); i++)
        {
            if (lines[i].Mark != ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static List<(char Mark, string Line)> Compare(List<string> old, List<string> now)
    {
        int start = 0;

        while (start < old.Count && start < now.Count && Same(old[start], now[start]))
        {
            start++;
        }

        int end = 0;

        while (end < old.Count - start && end < now.Count - start && Same(old[^(end + 1)], now[^(end + 1)]))
        {
            end++;
        }

        List<(char, string)> lines = [];
        old[..start].ForEach(line => lines.Add((' ', line)));
        Middle(old[start..^end], now[start..^end], lines);
        now[^end..].ForEach(line => lines.Add((' ', line)));
        return lines;
    }

    // The longest common subsequence, so that an inserted line does not make all that follow look different.
    private static void Middle(List<string> old, List<string> now, List<(char, string)> lines)
    {
        if ((long)old.Count * now.Count > LargestTable)
        {
            old.ForEach(line => lines.Add(('-', line)));
            now.ForEach(line => lines.Add(('+', line)));
            return;
        }

        int[,] common = new int[old.Count + 1, now.Count + 1];

        for (int i = old.Count - 1; i >= 0; i--)
        {
            for (int j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] = Same(old[i], now[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        int x = 0;
        int y = 0;

        while (x < old.Count || y < now.Count)
        {
            if (x < old.Count && y < now.Count && Same(old[x], now[y]))
            {
                lines.Add((' ', old[x]));
                x++;
                y++;
            }
            else if (y == now.Count || (x < old.Count && common[x + 1, y] >= common[x, y + 1]))
            {
                lines.Add(('-', old[x++]));
            }
            else
            {
                lines.Add(('+', now[y++]));
            }
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
