using System;
using System.IO;

namespace SchemaGen.Tool.Output;

/// <summary>Writes the commands of GitHub Actions that annotate files.</summary>
internal static class GitHubAnnotation
{
    /// <summary>Writes an annotation.</summary>
    /// <param name="output">The output.</param>
    /// <param name="severity"><c>error</c>, <c>warning</c> or <c>notice</c>.</param>
    /// <param name="file">The path of the file.</param>
    /// <param name="title">The title.</param>
    /// <param name="message">The message, which may have several lines.</param>
    public static void Write(TextWriter output, string severity, string file, string title, string message)
    {
        string path = Path.GetRelativePath(RepositoryFolder(), file).Replace(Path.DirectorySeparatorChar, '/');
        output.WriteLine($"::{severity} file={Property(path)},title={Property(title)}::{Data(message)}");
    }

    /// <summary>Gets the folder of the repository, from which GitHub counts paths.</summary>
    private static string RepositoryFolder() => Environment.GetEnvironmentVariable("GITHUB_WORKSPACE") is { Length: > 0 } repository ? repository : Environment.CurrentDirectory;

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
}
