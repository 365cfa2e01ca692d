namespace SchemaGen.Tool.CommandLine;

/// <summary>The exit codes of all commands.</summary>
internal static class ExitCode
{
    /// <summary>The command succeeded, and found nothing to complain about.</summary>
    public const int Success = 0;

    /// <summary>A page, a fixture or a selector is not as it should be.</summary>
    public const int Found = 1;

    /// <summary>The command line is invalid, or an input or output cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>The run was interrupted, as by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
