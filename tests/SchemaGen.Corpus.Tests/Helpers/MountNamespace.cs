using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>Runs scripts in a namespace of Linux in which any user may mount file systems, such as a small or a read-only one.</summary>
internal static class MountNamespace
{
    /// <summary>Skips the test if the machine does not permit it.</summary>
    public static async Task SkipUnlessPermittedAsync() =>
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/unshare") && (await RunAsync("mount -t tmpfs none /mnt", folder: "/")).ExitCode == 0, "File systems cannot be mounted here (unshare -rm).");

    /// <summary>Runs a script. Its mounts are visible to itself only.</summary>
    /// <param name="script">The script, for <c>sh</c>.</param>
    /// <param name="folder">The working directory.</param>
    public static Task<ProcessResult> RunAsync(string script, string folder) =>
        ProcessRunner.RunAsync(new ProcessStartInfo("unshare", ["-rm", "sh", "-c", script]) { WorkingDirectory = folder }, TimeSpan.FromMinutes(3));
}
