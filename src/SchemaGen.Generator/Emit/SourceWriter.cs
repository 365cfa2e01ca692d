using System;
using System.Text;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes indented text, with <c>\n</c> everywhere.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Writes a line, or each line of a block of them.</summary>
    public void WriteLine(string lines)
    {
        int start = 0;

        while (start <= lines.Length)
        {
            int end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            int length = end > start && lines[end - 1] == '\r' ? end - start - 1 : end - start;

            if (length > 0)
            {
                _text.Append(' ', _indent * IndentSize).Append(lines, start, length);
            }

            _text.Append('\n');
            start = end + 1;
        }
    }

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

    /// <summary>Writes a line and braces; what is written until the result is disposed stands between them.</summary>
    public Block WriteBlock(string header)
    {
        WriteLine(header);
        WriteLine("{");
        _indent++;
        return new Block(this, "}");
    }

    /// <summary>Indents what is written until the result is disposed.</summary>
    public Block Indent()
    {
        _indent++;
        return new Block(this, close: null);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>An indentation that ends.</summary>
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
}
