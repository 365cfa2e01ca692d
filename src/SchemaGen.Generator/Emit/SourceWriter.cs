using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes indented text whose lines all end with <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    /// <summary>The initial capacity, in characters: enough for most files, and small enough to stay out of the large object heap, which is collected least often.</summary>
    private const int Capacity = 40_000;

    /// <summary>The builder that this thread used last.</summary>
    [ThreadStatic]
    private static StringBuilder? t_unused;

    private readonly StringBuilder _text;
    private int _indent;

    /// <summary>Creates a writer of an empty text.</summary>
    public SourceWriter()
    {
        _text = t_unused ?? new StringBuilder(Capacity);
        t_unused = null;
    }

    /// <summary>Writes a line.</summary>
    public void WriteLine(string line) => WriteLines(line);

    /// <summary>Writes each line of a text with the current indentation; empty lines stay empty.</summary>
    public void WriteLines(string lines)
    {
        var block = new Lines(this);
        block.AppendLiteral(lines);
        WriteLines(ref block);
    }

    /// <summary>Writes an interpolated text of several lines. Creating <paramref name="lines"/> has already written its parts, so only the last line end is left.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The parts of the lines are written when it is created.")]
    public void WriteLines([InterpolatedStringHandlerArgument("")] ref Lines lines) => WriteLine();

    /// <summary>Writes an interpolated line. Creating <paramref name="line"/> has already written its parts, so only the line end is left.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The parts of the line are written when it is created.")]
    public void WriteLine([InterpolatedStringHandlerArgument("")] ref Line line) => WriteLine();

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => _text.Append('\n');

    /// <summary>Writes an empty line between the items of a series, before each item but the first.</summary>
    /// <param name="isFirst">Whether the next item is the first; false afterwards.</param>
    public void Separate(ref bool isFirst)
    {
        if (!isFirst)
        {
            WriteLine();
        }

        isFirst = false;
    }

    /// <summary>Writes a line and an opening brace, and indents the lines that follow. Disposing the result writes the closing brace.</summary>
    public Block WriteBlock(string header)
    {
        WriteLine(header);
        return Braces();
    }

    /// <inheritdoc cref="WriteBlock(string)"/>
    public Block WriteBlock([InterpolatedStringHandlerArgument("")] ref Line header)
    {
        WriteLine(ref header);
        return Braces();
    }

    /// <summary>Indents the lines that are written until the result is disposed.</summary>
    public Block Indent()
    {
        _indent++;
        return new Block(this, close: null);
    }

    /// <summary>Ends the text, after which nothing may be written.</summary>
    /// <returns>The text.</returns>
    public string Finish()
    {
        string text = _text.ToString();

        // A builder that has grown is not reused, because it keeps its memory and consists of several chunks.
        if (_text.Capacity == Capacity)
        {
            t_unused = _text.Clear();
        }

        return text;
    }

    /// <summary>Writes an opening brace, and indents the lines that follow. Disposing the result writes the closing line.</summary>
    /// <param name="end">The closing line.</param>
    public Block Braces(string end = "}")
    {
        WriteLine("{");
        _indent++;
        return new Block(this, end);
    }

    /// <summary>An indentation, which disposing ends.</summary>
    public readonly struct Block(SourceWriter writer, string? close) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose()
        {
            writer._indent--;

            if (close is not null)
            {
                writer.WriteLine(close);
            }
        }
    }

    /// <summary>Writes the parts of an interpolated text of several lines directly to the text, so that no string is made of them. Lines in a value are indented, too.</summary>
    [InterpolatedStringHandler]
    public ref struct Lines
    {
        private readonly SourceWriter _writer;

        /// <summary>Whether the current line is indented already.</summary>
        private bool _isInLine;

        /// <summary>Begins the first line.</summary>
        public Lines(SourceWriter writer) => _writer = writer;

        /// <inheritdoc cref="Lines(SourceWriter)"/>
        /// <param name="literalLength">The length of the literals, which the compiler passes.</param>
        /// <param name="formattedCount">The number of values, which the compiler passes.</param>
        /// <param name="writer">The writer of the text.</param>
        [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The compiler passes them.")]
        public Lines(int literalLength, int formattedCount, SourceWriter writer)
            : this(writer)
        {
        }

        /// <summary>Writes a literal.</summary>
        public void AppendLiteral(string text)
        {
            int start = 0;

            while (true)
            {
                int end = text.IndexOf('\n', start);
                int length = (end < 0 ? text.Length : end > start && text[end - 1] == '\r' ? end - 1 : end) - start;

                if (length > 0)
                {
                    _writer._text.Append(' ', _isInLine ? 0 : _writer._indent * IndentSize).Append(text, start, length);
                    _isInLine = true;
                }

                if (end < 0)
                {
                    return;
                }

                _writer.WriteLine();
                _isInLine = false;
                start = end + 1;
            }
        }

        /// <summary>Writes a value.</summary>
        public void AppendFormatted(string? text) => AppendLiteral(text ?? string.Empty);

        /// <summary>Writes the name of a value.</summary>
        public void AppendFormatted<T>(T value)
            where T : struct, Enum => AppendLiteral(value.ToString());
    }

    /// <summary>Writes the parts of an interpolated line directly to the text, so that no string is made of the line.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Line
    {
        private readonly StringBuilder _text;

        /// <summary>Begins the line with its indentation.</summary>
        /// <param name="literalLength">The length of the literals, which the compiler passes.</param>
        /// <param name="formattedCount">The number of values, which the compiler passes.</param>
        /// <param name="writer">The writer of the text.</param>
        [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The compiler passes them.")]
        public Line(int literalLength, int formattedCount, SourceWriter writer)
        {
            _text = writer._text;
            _text.Append(' ', writer._indent * IndentSize);
        }

        /// <summary>Writes a literal.</summary>
        public void AppendLiteral(string text) => _text.Append(text);

        /// <summary>Writes a value.</summary>
        public void AppendFormatted(string? text) => _text.Append(text);

        /// <summary>Writes the name of a value.</summary>
        public void AppendFormatted<T>(T value)
            where T : struct, Enum => _text.Append(value.ToString());
    }
}
