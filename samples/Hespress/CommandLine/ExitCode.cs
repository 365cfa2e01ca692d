namespace Hespress.CommandLine;

/// <summary>What the program tells the one who started it.</summary>
internal static class ExitCode
{
    /// <summary>Every page was read.</summary>
    public const int Success = 0;

    /// <summary>A page was not to be had, or does not fit.</summary>
    public const int PageFailed = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;
}
