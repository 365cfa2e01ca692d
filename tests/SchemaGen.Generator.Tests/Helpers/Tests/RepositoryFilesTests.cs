using System;
using System.IO;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>The repository and its files are found.</summary>
public class RepositoryFilesTests
{
    [Fact]
    public void RepositoryRoot_Path_ContainsTheSolution() => Assert.True(File.Exists(Path.Combine(RepositoryRoot.Path, "SchemaGen.sln")));

    [Fact]
    public void Read_FileOfTheRepository_HasLineFeedsOnly() => Assert.DoesNotContain('\r', RepositoryFiles.Read("SchemaGen.sln"));

    [Fact]
    public void Below_FolderThatIsBuilt_LeavesOutWhatTheBuildWrites()
    {
        Assert.Contains("src/SchemaGen.Generator/SchemaGenerator.cs", RepositoryFiles.Below("src", "*.cs"));
        Assert.DoesNotContain(RepositoryFiles.Below("src", "*.cs"), static path => path.Contains("/obj/", StringComparison.Ordinal));
    }

    [Fact]
    public void Below_NoSuchFile_Throws() => Assert.Throws<InvalidOperationException>(() => RepositoryFiles.Below("src", "*.none"));
}
