using System;
using System.Collections.Generic;
using System.Text;

namespace SchemaGen.Routing;

/// <summary>The parsed path of a route.</summary>
/// <remarks>The generator compiles this file, too, so that both read a route in the same way.</remarks>
internal sealed class RoutePattern
{
    private RoutePattern(IReadOnlyList<RoutePart> parts, IReadOnlyList<RouteSegment> segments, IReadOnlyList<string> captures, int literalSegments)
    {
        Parts = parts;
        Segments = segments;
        Captures = captures;
        LiteralSegments = literalSegments;
    }

    /// <summary>The pattern of a route without a path, which matches every path.</summary>
    public static RoutePattern Everything { get; } = new(
        [new RoutePart(RoutePartKind.Literal, "/"), new RoutePart(RoutePartKind.Rest, "rest")],
        [new RouteSegment(RouteSegment.WeightOf(RoutePartKind.Rest), literalLength: 0)],
        captures: [],
        literalSegments: 0);

    /// <summary>The texts and captures in order. No two texts are adjacent, and a trailing slash is removed.</summary>
    public IReadOnlyList<RoutePart> Parts { get; }

    /// <summary>The segments in order.</summary>
    public IReadOnlyList<RouteSegment> Segments { get; }

    /// <summary>The names of the captures in order.</summary>
    public IReadOnlyList<string> Captures { get; }

    /// <summary>The number of segments without a capture. A route with more of them is more specific.</summary>
    public int LiteralSegments { get; }

    /// <summary>Reads a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="pattern">The parsed path.</param>
    /// <param name="error">The mistake, and its position.</param>
    public static bool TryParse(string path, out RoutePattern? pattern, out Error? error)
    {
        var reader = new Reader(path);
        error = reader.Read();
        pattern = error is null ? new RoutePattern(reader.Parts, reader.Segments, reader.Captures, reader.LiteralSegments) : null;
        return error is null;
    }

    /// <summary>A mistake in a path.</summary>
    internal sealed class Error(int start, int length, string message)
    {
        /// <summary>The index of its first character.</summary>
        public int Start { get; } = start;

        /// <summary>The number of its characters.</summary>
        public int Length { get; } = length;

        /// <summary>The description of the mistake and of its correction.</summary>
        public string Message { get; } = message;
    }

    private sealed class Reader(string path)
    {
        private readonly List<RoutePart> _parts = [];
        private readonly StringBuilder _literal = new();
        private readonly List<string> _captures = [];
        private readonly List<RouteSegment> _segments = [];
        private bool _hasRest;

        public IReadOnlyList<RoutePart> Parts => _parts;

        public IReadOnlyList<RouteSegment> Segments => _segments;

        public IReadOnlyList<string> Captures => _captures;

        public int LiteralSegments { get; private set; }

        public Error? Read()
        {
            if (path.Length == 0 || path[0] != '/')
            {
                return new Error(0, Math.Min(1, path.Length), "A path begins with '/'");
            }

            // A trailing slash has no meaning.
            int end = path.Length > 1 && path[path.Length - 1] == '/' ? path.Length - 1 : path.Length;
            int start = 1;

            while (start <= end && end > 1)
            {
                int slash = path.IndexOf('/', start, end - start);
                int segmentEnd = slash < 0 ? end : slash;
                _literal.Append('/');

                if (ReadSegment(start, segmentEnd) is { } error)
                {
                    return error;
                }

                start = segmentEnd + 1;
            }

            EndLiteral();
            return null;
        }

        private Error? ReadSegment(int start, int end)
        {
            if (start == end)
            {
                return new Error(start - 1, 1, "A segment is empty, so remove one of the slashes");
            }

            int captures = _captures.Count;
            int weight = 0;
            int literalLength = 0;

            for (int i = start; i < end;)
            {
                if (_hasRest)
                {
                    return new Error(i, end - i, "Nothing may follow '{*rest}', which takes all that is left");
                }

                if (path[i] == '{')
                {
                    int close = path.IndexOf('}', i, end - i);

                    if (close < 0)
                    {
                        return new Error(i, end - i, "A capture is not closed, so add '}'");
                    }

                    if (i > start && path[i - 1] == '}')
                    {
                        return new Error(i, close + 1 - i, "Two captures touch, so it is unclear where one ends; write a text between them");
                    }

                    if (ReadCapture(i, close) is { } error)
                    {
                        return error;
                    }

                    weight = Math.Max(weight, RouteSegment.WeightOf(_parts[_parts.Count - 1].Kind));
                    i = close + 1;
                }
                else if (path[i] is '}' or '*' or '?' or '#')
                {
                    return new Error(i, 1, "'" + path[i] + "' has no meaning here; write a capture as '{name}'");
                }
                else
                {
                    _literal.Append(path[i]);
                    literalLength++;
                    i++;
                }
            }

            _segments.Add(new RouteSegment(weight, literalLength));
            LiteralSegments += _captures.Count == captures ? 1 : 0;
            return null;
        }

        private Error? ReadCapture(int open, int close)
        {
            string content = path.Substring(open + 1, close - open - 1);
            bool isRest = content.Length > 0 && content[0] == '*';
            int colon = Array.IndexOf(content.ToCharArray(), ':');
            string name = (colon < 0 ? content : content.Substring(0, colon)).Substring(isRest ? 1 : 0);
            string type = colon < 0 ? string.Empty : content.Substring(colon + 1);

            if (!IsName(name))
            {
                return new Error(open, close + 1 - open, "A capture has a name of letters, digits and '_', as '{id:long}'");
            }

            if (_captures.Contains(name))
            {
                return new Error(open, close + 1 - open, "The name '" + name + "' is used twice");
            }

            RoutePartKind? kind = isRest && type.Length == 0 ? RoutePartKind.Rest : isRest ? null : type switch
            {
                "" when colon < 0 => RoutePartKind.Text,
                "int" => RoutePartKind.Int32,
                "long" => RoutePartKind.Int64,
                "guid" => RoutePartKind.Guid,
                "date" => RoutePartKind.Date,
                _ => null,
            };

            if (kind is not { } part)
            {
                string message = isRest ? "'{*" + name + "}' has no type, because it takes all that is left" : "The type '" + type + "' is unknown; write int, long, guid or date, or no type";
                return new Error(open, close + 1 - open, message);
            }

            EndLiteral();
            _parts.Add(new RoutePart(part, name));
            _hasRest = isRest;
            _captures.Add(name);
            return null;
        }

        private void EndLiteral()
        {
            if (_literal.Length > 0)
            {
                _parts.Add(new RoutePart(RoutePartKind.Literal, _literal.ToString()));
                _literal.Clear();
            }
        }

        private static bool IsName(string name)
        {
            foreach (char c in name)
            {
                if (c != '_' && !(c < 0x80 && char.IsLetterOrDigit(c)))
                {
                    return false;
                }
            }

            return name.Length > 0 && !char.IsDigit(name[0]);
        }
    }
}
