using System;
using System.ComponentModel;
using System.Diagnostics;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Reporting;

/// <summary>Opens files in the user's browser.</summary>
internal static class Browser
{
    /// <summary>Opens a file with the program that the system associates with it: by <c>xdg-open</c> on Linux, <c>open</c> on macOS, and the shell on Windows.</summary>
    /// <exception cref="UsageException">There is no such program.</exception>
    public static void Open(string path)
    {
        try
        {
            using Process? process = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
        }
        catch (Exception e) when (e is Win32Exception or PlatformNotSupportedException)
        {
            throw new UsageException($"The report cannot be opened: {e.Message}", e);
        }
    }
}
