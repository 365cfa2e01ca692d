using System;
using System.IO;
using System.Threading;

namespace SchemaGen.Corpus.Input;

/// <summary>Opens inputs.</summary>
internal static class InputOpener
{
    private static readonly TimeSpan s_firstDelay = TimeSpan.FromSeconds(1);

    /// <summary>Opens an input.</summary>
    /// <param name="input">A path or an address.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>A stream that can seek.</returns>
    /// <exception cref="InputException">The input cannot be opened.</exception>
    public static Stream Open(string input, CancellationToken cancellationToken)
    {
        if (InputAddress.Of(input) is { } address)
        {
            return new HttpRangeStream(address, s_firstDelay, cancellationToken);
        }

        try
        {
            return new FileStream(input, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (FileFailure.IsFailure(e) || e is ArgumentException or NotSupportedException)
        {
            throw new InputException($"'{input}' cannot be read: {e.Message}", e);
        }
    }
}
