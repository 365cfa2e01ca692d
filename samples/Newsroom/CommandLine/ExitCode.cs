namespace Newsroom.CommandLine;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>Every page was read.</summary>
    public const int Success = 0;

    /// <summary>At least one page could not be read, does not match its schema, or was left out of a continued run.</summary>
    public const int PageFailed = 1;

    /// <summary>The command line is invalid, or its input or output cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>The run was interrupted, as by Ctrl+C.</summary>
    public const int Interrupted = 130;
}
