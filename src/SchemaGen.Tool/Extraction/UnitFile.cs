using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Extraction;

/// <summary>The file with the unit that a process runs.</summary>
internal static class UnitFile
{
    private const string StandardInput = "-";

    /// <summary>Reads the unit.</summary>
    /// <param name="file">The path, or <c>-</c> for standard input.</param>
    /// <param name="cancellationToken">Ends reading.</param>
    /// <exception cref="UsageException">The file cannot be read, or does not have one unit.</exception>
    public static async Task<CorpusUnit> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            string text = file == StandardInput ? await Console.In.ReadToEndAsync(cancellationToken).ConfigureAwait(false) : await File.ReadAllTextAsync(file, cancellationToken).ConfigureAwait(false);
            return CorpusUnit.Parse(text);
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            throw new UsageException($"The unit '{file}' cannot be read: {e.Message}", e);
        }
        catch (CorpusException e)
        {
            throw new UsageException($"{(file == StandardInput ? "Standard input" : $"'{file}'")} is not a unit, which is one line of the output of '--list-units'.", e);
        }
    }
}
