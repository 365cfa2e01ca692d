using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SchemaGen.Generator.CSharp;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes indented text whose lines all end with <c>\n</c>.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    /// <summary>The initial capacity, in characters: enough for most files, and small enough to stay out of the large object heap, which is collected least often.</summary>
    private const int Capacity = 40_000;

    /// <summary>The buffer that this thread used last.</summary>
    [ThreadStatic]
    private static char[]? t_unused;

    private char[] _text;
    private int _length;
    private int _indent;

    /// <summary>Whether the current line is indented already.</summary>
    private bool _isInLine;

    /// <summary>Creates a writer of an empty text.</summary>
    public SourceWriter()
    {
        _text = t_unused ?? new char[Capacity];
        t_unused = null;
    }

    /// <summary>Writes a part of a line.</summary>
    public Written Write(string text)
    {
        Append(text, 0, text.Length);
        return default;
    }

    /// <summary>Writes an interpolated part of a line. Creating <paramref name="part"/> has already written it.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The handler gets the writer from the call.")]
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The part is written when it is created.")]
    public Written Write([InterpolatedStringHandlerArgument("")] ref Line part) => default;

    /// <summary>Writes spaces.</summary>
    public Written WriteSpaces(int count)
    {
        Reserve(count);
        new Span<char>(_text, _length, count).Fill(' ');
        _length += count;
        return default;
    }

    /// <summary>Writes a name with a small first letter, as those of local variables and parameters.</summary>
    public Written WriteCamel(string name)
    {
        Append(name, 0, name.Length);
        _text[_length - name.Length] = char.ToLowerInvariant(name[0]);
        return default;
    }

    /// <summary>Writes a string literal.</summary>
    public Written WriteLiteral(string text)
    {
        if (!CSharpText.IsPrintable(text))
        {
            return Write(CSharpText.Literal(text));
        }

        int start = 0;
        Append("\"", 0, 1);

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\')
            {
                Append(text, start, i - start);
                Append("\\", 0, 1);
                start = i;
            }
        }

        Append(text, start, text.Length - start);
        return Write("\"");
    }

    /// <summary>Writes string literals with commas between them.</summary>
    public Written WriteLiterals(EquatableArray<string> texts)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            Write(i == 0 ? string.Empty : ", ");
            WriteLiteral(texts[i]);
        }

        return default;
    }

    /// <summary>Writes a line.</summary>
    public void WriteLine(string line) => WriteLines(line);

    /// <summary>Writes each line of a text with the current indentation; empty lines stay empty.</summary>
    public void WriteLines(string lines)
    {
        AppendLines(lines);
        WriteLine();
    }

    /// <summary>Writes an interpolated text of several lines. Creating <paramref name="lines"/> has already written its parts, so only the last line end is left.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The parts of the lines are written when it is created.")]
    public void WriteLines([InterpolatedStringHandlerArgument("")] ref Lines lines) => WriteLine();

    /// <summary>Writes an interpolated line. Creating <paramref name="line"/> has already written its parts, so only the line end is left.</summary>
    [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The parts of the line are written when it is created.")]
    public void WriteLine([InterpolatedStringHandlerArgument("")] ref Line line) => WriteLine();

    /// <summary>Ends the line; without a text, it stays empty.</summary>
    public void WriteLine()
    {
        Reserve(1);
        _text[_length++] = '\n';
        _isInLine = false;
    }

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
        string text = new(_text, 0, _length);

        // A buffer that has grown is not reused, because it keeps its memory.
        if (_text.Length == Capacity)
        {
            t_unused = _text;
        }

        _text = [];
        _length = 0;
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

    /// <summary>Writes a part of a text of several lines.</summary>
    private void AppendLines(string text)
    {
        int start = 0;

        for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
        {
            Append(text, start, (end > start && text[end - 1] == '\r' ? end - 1 : end) - start);
            WriteLine();
        }

        Append(text, start, text.Length - start);
    }

    /// <summary>Writes a part of a line, after the indentation if it is the first.</summary>
    private void Append(string text, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        if (!_isInLine)
        {
            _isInLine = true;
            WriteSpaces(_indent * IndentSize);
        }

        Reserve(length);
        text.CopyTo(start, _text, _length, length);
        _length += length;
    }

    /// <summary>Makes room for characters.</summary>
    private void Reserve(int length)
    {
        if (_length + length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_length + length, 2 * _text.Length));
        }
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
    public readonly ref struct Lines
    {
        private readonly SourceWriter _writer;

        /// <summary>Begins the text.</summary>
        /// <param name="literalLength">The length of the literals, which the compiler passes.</param>
        /// <param name="formattedCount">The number of values, which the compiler passes.</param>
        /// <param name="writer">The writer of the text.</param>
        [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The compiler passes them.")]
        public Lines(int literalLength, int formattedCount, SourceWriter writer) => _writer = writer;

        /// <summary>Writes a literal.</summary>
        public void AppendLiteral(string text) => _writer.AppendLines(text);

        /// <summary>Writes a value.</summary>
        public void AppendFormatted(string? text) => _writer.AppendLines(text ?? string.Empty);

        /// <summary>Does nothing: evaluating the value has written it.</summary>
        [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The compiler calls it on the instance.")]
        [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The part is written when it is evaluated.")]
        public void AppendFormatted(Written part)
        {
        }

        /// <summary>Writes the name of a value.</summary>
        public void AppendFormatted<T>(T value)
            where T : struct, Enum => _writer.Write(value.ToString());
    }

    /// <summary>Writes the parts of an interpolated line directly to the text, so that no string is made of the line.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Line
    {
        private readonly SourceWriter _writer;

        /// <summary>Begins the line.</summary>
        /// <param name="literalLength">The length of the literals, which the compiler passes.</param>
        /// <param name="formattedCount">The number of values, which the compiler passes.</param>
        /// <param name="writer">The writer of the text.</param>
        [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The compiler passes them.")]
        public Line(int literalLength, int formattedCount, SourceWriter writer) => _writer = writer;

        /// <summary>Writes a literal.</summary>
        public void AppendLiteral(string text) => _writer.Write(text);

        /// <summary>Writes a value.</summary>
        public void AppendFormatted(string? text) => _writer.Write(text ?? string.Empty);

        /// <summary>Does nothing: evaluating the value has written it.</summary>
        [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The compiler calls it on the instance.")]
        [SuppressMessage("Style", "IDE0060:Remove unused parameter", Justification = "The part is written when it is evaluated.")]
        public void AppendFormatted(Written part)
        {
        }

        /// <summary>Writes the name of a value.</summary>
        public void AppendFormatted<T>(T value)
            where T : struct, Enum => _writer.Write(value.ToString());
    }
}
