using System;
using System.Collections.Generic;
using SchemaGen.Routing;

namespace SchemaGen.Generator.Parsing;

/// <summary>Decides whether two paths of routes have an address in common.</summary>
/// <remarks>
/// Each path is a sequence of sets of characters, some of them repeated. The pairs of positions that one text can reach in both are followed until both ends are reached. Ranges of numbers and the days of months are not
/// considered.
/// </remarks>
internal static class RouteOverlap
{
    private const char EscapedSlash = '\uFFFF';

    /// <summary>The characters of a step.</summary>
    private enum CharacterSet
    {
        /// <summary>One character.</summary>
        One,
        Digit,
        HexDigit,

        /// <summary>A hyphen or a slash, between the numbers of a date.</summary>
        DateSeparator,
        NotSlash,
        Any,
    }

    /// <summary>Reports whether there is a path that both match.</summary>
    public static bool Exists(RoutePattern one, RoutePattern two)
    {
        List<Step> first = StepsOf(one);
        List<Step> second = StepsOf(two);
        var seen = new HashSet<(int, int)>();
        var unvisited = new Stack<(int, int)>();
        Visit(0, 0);

        while (unvisited.Count > 0)
        {
            (int i, int j) = unvisited.Pop();

            if (i == first.Count && j == second.Count)
            {
                return true;
            }

            if (i < first.Count && first[i].CanBeEmpty)
            {
                Visit(i + 1, j);
            }

            if (j < second.Count && second[j].CanBeEmpty)
            {
                Visit(i, j + 1);
            }

            if (i < first.Count && j < second.Count && Intersect(first[i], second[j]))
            {
                Visit(first[i].Repeats ? i : i + 1, second[j].Repeats ? j : j + 1);
            }
        }

        return false;

        void Visit(int i, int j)
        {
            if (seen.Add((i, j)))
            {
                unvisited.Push((i, j));
            }
        }
    }

    /// <summary>Gets the steps of a path with a slash after it, which the rest takes.</summary>
    private static List<Step> StepsOf(RoutePattern pattern)
    {
        var steps = new List<Step>();
        bool hasRest = false;

        foreach (RoutePart part in pattern.Parts)
        {
            switch (part.Kind)
            {
                case RoutePartKind.Literal:
                    AddText(Uri.UnescapeDataString(part.Text.Replace("%2F", EscapedSlash.ToString()).Replace("%2f", EscapedSlash.ToString())));
                    break;
                case RoutePartKind.Text:
                    steps.Add(new Step(CharacterSet.NotSlash));
                    steps.Add(new Step(CharacterSet.NotSlash) { Repeats = true });
                    break;
                case RoutePartKind.Int32 or RoutePartKind.Int64:
                    steps.Add(new Step(CharacterSet.One, '-') { IsOptional = true });
                    steps.Add(new Step(CharacterSet.Digit));
                    steps.Add(new Step(CharacterSet.Digit) { Repeats = true });
                    break;
                case RoutePartKind.Guid:
                    AddForm("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", CharacterSet.HexDigit, CharacterSet.One);
                    break;
                case RoutePartKind.Date:
                    AddForm("xxxx-xx-xx", CharacterSet.Digit, CharacterSet.DateSeparator);
                    break;
                default:
                    hasRest = true;
                    steps.Add(new Step(CharacterSet.Any) { Repeats = true });
                    break;
            }
        }

        if (!hasRest)
        {
            AddText("/");
        }

        return steps;

        void AddText(string text)
        {
            foreach (char c in text)
            {
                steps.Add(new Step(CharacterSet.One, c));
            }
        }

        void AddForm(string form, CharacterSet ofX, CharacterSet ofHyphen)
        {
            foreach (char c in form)
            {
                steps.Add(new Step(c == 'x' ? ofX : ofHyphen, '-'));
            }
        }
    }

    private static bool Intersect(Step one, Step two)
    {
        if (one.Set == CharacterSet.One || two.Set == CharacterSet.One)
        {
            return one.Set == CharacterSet.One ? two.Contains(one.Character) : one.Contains(two.Character);
        }

        bool isOfDate = one.Set == CharacterSet.DateSeparator || two.Set == CharacterSet.DateSeparator;
        return !(isOfDate && (one.IsDigits || two.IsDigits));
    }

    private readonly struct Step(CharacterSet set, char character = default)
    {
        public CharacterSet Set { get; } = set;

        public char Character { get; } = character;

        public bool Repeats { get; init; }

        public bool IsOptional { get; init; }

        public bool CanBeEmpty => Repeats || IsOptional;

        public bool IsDigits => Set is CharacterSet.Digit or CharacterSet.HexDigit;

        public bool Contains(char c) => Set switch
        {
            CharacterSet.One => c == Character,
            CharacterSet.Digit => c is >= '0' and <= '9',
            CharacterSet.HexDigit => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'),
            CharacterSet.DateSeparator => c is '-' or '/',
            CharacterSet.NotSlash => c != '/',
            _ => true,
        };
    }
}
