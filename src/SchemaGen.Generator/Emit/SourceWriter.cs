using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes indented text with <c>\n</c> as the line end on every platform.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    /// <summary>The initial capacity: enough for most files, and too small for the large object heap, which is collected last.</summary>
    private const int Capacity = 40_000;

    [ThreadStatic]
    private static StringBuilder? t_unused;

    private readonly StringBuilder _text;
    private int _indent;

    /// <summary>Begins a text.</summary>
    public SourceWriter()
    {
        _text = t_unused ?? new StringBuilder(Capacity);
        t_unused = null;
    }

    /// <summary>Writes a line.</summary>
    public void WriteLine(string line) => WriteLines(line);

    /// <summary>Writes each line of a block of lines.</summary>
    public void WriteLines(string lines)
    {
        var block = new Lines(this);
        block.AppendLiteral(lines);
        WriteLines(ref block);
    }

    /// <summary>Ends a block of lines whose parts have been written.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "It is the block.")]
    public void WriteLines([InterpolatedStringHandlerArgument("")] ref Lines lines) => WriteLine();

    /// <summary>Ends a line whose parts have been written.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "It is the line.")]
    public void WriteLine([InterpolatedStringHandlerArgument("")] ref Line line) => WriteLine();

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => _text.Append('\n');

    /// <summary>Writes an empty line, unless it is the first of a series.</summary>
    public void Separate(ref bool isFirst)
    {
        if (!isFirst)
        {
            WriteLine();
        }

        isFirst = false;
    }

    /// <summary>Writes a line and an opening brace; disposing the result writes the closing brace.</summary>
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

    /// <summary>Indents all lines until the result is disposed.</summary>
    public Block Indent()
    {
        _indent++;
        return new Block(this, close: null);
    }

    /// <summary>Ends the text. Nothing may be written after it.</summary>
    /// <returns>The text.</returns>
    public string Finish()
    {
        string text = _text.ToString();

        // A builder that has grown is a chain of chunks.
        if (_text.Capacity == Capacity)
        {
            t_unused = _text.Clear();
        }

        return text;
    }

    /// <summary>Writes an opening brace; disposing the result writes the closing brace.</summary>
    /// <param name="end">The closing line.</param>
    public Block Braces(string end = "}")
    {
        WriteLine("{");
        _indent++;
        return new Block(this, end);
    }

    /// <summary>An indentation that ends when it is disposed.</summary>
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

    /// <summary>Writes the parts of an interpolated text as a block of lines, without concatenating them.</summary>
    [InterpolatedStringHandler]
    public ref struct Lines
    {
        private readonly SourceWriter _writer;
        private bool _isInLine;

        /// <summary>Begins the block.</summary>
        public Lines(SourceWriter writer) => _writer = writer;

        /// <inheritdoc cref="Lines(SourceWriter)"/>
        /// <param name="literalLength">The length of the literal parts, which the compiler passes.</param>
        /// <param name="formattedCount">The number of interpolated values, which the compiler passes.</param>
        /// <param name="writer">The writer.</param>
        [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The compiler passes them.")]
        public Lines(int literalLength, int formattedCount, SourceWriter writer)
            : this(writer)
        {
        }

        /// <summary>Writes a literal part.</summary>
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

    /// <summary>Writes the parts of an interpolated text as a single line, without concatenating them.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Line
    {
        private readonly StringBuilder _text;

        /// <summary>Begins the line.</summary>
        /// <param name="literalLength">The length of the literal parts, which the compiler passes.</param>
        /// <param name="formattedCount">The number of interpolated values, which the compiler passes.</param>
        /// <param name="writer">The writer.</param>
        [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The compiler passes them.")]
        public Line(int literalLength, int formattedCount, SourceWriter writer)
        {
            _text = writer._text;
            _text.Append(' ', writer._indent * IndentSize);
        }

        /// <summary>Writes a literal part.</summary>
        public void AppendLiteral(string text) => _text.Append(text);

        /// <summary>Writes a value.</summary>
        public void AppendFormatted(string? text) => _text.Append(text);

        /// <summary>Writes the name of a value.</summary>
        public void AppendFormatted<T>(T value)
            where T : struct, Enum => _text.Append(value.ToString());
    }
}
