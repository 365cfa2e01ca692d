namespace Hespress.CommandLine;

/// <summary>The exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>Every page was read.</summary>
    public const int Success = 0;

    /// <summary>At least one page could not be loaded or does not match its schema.</summary>
    public const int PageFailed = 1;

    /// <summary>The command line is invalid.</summary>
    public const int Usage = 2;
}
