using System.IO;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>Copies of the samples, because a sample itself may be built or run at the same time.</summary>
internal static class Samples
{
    /// <summary>Copies a sample with the settings of the repository that it uses.</summary>
    /// <param name="sample">The name of the sample.</param>
    /// <param name="folder">The folder to copy to.</param>
    /// <returns>The folder of the copied project.</returns>
    public static string Copy(string sample, string folder)
    {
        foreach (string name in new[] { "Directory.Build.props", "Directory.Packages.props", ".editorconfig" })
        {
            File.Copy(Path.Combine(RepositoryRoot.Path, name), Path.Combine(folder, name));
        }

        string project = Path.Combine(folder, sample);
        Copy(new DirectoryInfo(Path.Combine(RepositoryRoot.Path, "samples", sample)), project);
        return project;
    }

    private static void Copy(DirectoryInfo source, string target)
    {
        Directory.CreateDirectory(target);

        foreach (FileInfo file in source.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(target, file.Name));
        }

        foreach (DirectoryInfo folder in source.EnumerateDirectories())
        {
            if (folder.Name is not ("bin" or "obj"))
            {
                Copy(folder, Path.Combine(target, folder.Name));
            }
        }
    }
}
