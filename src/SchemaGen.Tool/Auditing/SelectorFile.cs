using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Auditing;

/// <summary>A list of selectors: one on each line. Empty lines are skipped, and comments: lines that begin with a <c>#</c> before a space, which no selector does.</summary>
/// <param name="name">The name that the user gave: the path of a file, or <c>-</c> for standard input.</param>
internal sealed class SelectorFile(string name)
{
    private const string StandardInput = "-";

    /// <summary>The characters that CSS skips around a selector. Others, such as a no-break space, are part of it, and are reported.</summary>
    private static readonly char[] s_blanks = [' ', '\t', '\f'];

    /// <summary>Bytes that are not UTF-8 are refused, because replacement characters would make another selector. The reader removes a byte order mark only if the encoding has one.</summary>
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>The name in messages.</summary>
    public string Name => IsStandardInput ? "stdin" : name;

    /// <summary>Whether the selectors come from standard input.</summary>
    public bool IsStandardInput => name == StandardInput;

    /// <summary>Reads the selectors.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public async Task<IReadOnlyList<SelectorLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var selectors = new List<SelectorLine>();
        int line = 0;

        try
        {
            using var reader = new StreamReader(IsStandardInput ? Console.OpenStandardInput() : File.OpenRead(name), s_utf8);

            while (await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } text)
            {
                line++;

                if (SelectorOf(text, line) is { } selector)
                {
                    selectors.Add(selector);
                }
            }
        }
        catch (FileNotFoundException e)
        {
            throw new UsageException($"There is no file '{name}'.", e);
        }
        catch (DecoderFallbackException e)
        {
            throw new UsageException($"The file '{Name}' is not UTF-8 {(line == 0 ? "at its start" : $"after line {line}")}. Convert it first.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file '{Name}' cannot be read: {e.Message}", e);
        }

        return selectors;
    }

    private static SelectorLine? SelectorOf(string line, int number)
    {
        string start = line.TrimStart(s_blanks);
        string selector = start.TrimEnd(s_blanks);
        int backslashes = selector.Length - selector.TrimEnd('\\').Length;

        // A backslash escapes the space after it.
        selector = backslashes % 2 == 1 && selector.Length < start.Length ? start[..(selector.Length + 1)] : selector;
        bool isComment = selector is "#" or ['#', ' ' or '\t' or '\f', ..];
        return selector.Length == 0 || isComment ? null : new SelectorLine(selector, number, line.Length - start.Length + 1);
    }
}
