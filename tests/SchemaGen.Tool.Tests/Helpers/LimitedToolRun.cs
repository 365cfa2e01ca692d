using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Tests.Helpers;

/// <summary>Runs of the tool as a process with little memory. That of the tests has the objects of all other tests.</summary>
internal static class LimitedToolRun
{
    /// <summary>Runs the tool with the schemas of these tests. It fails if more than 48 MB of objects are in use at a time.</summary>
    public static Task<ProcessResult> RunWithSchemasAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(ProcessRunner.DotNet, [typeof(SchemagenCommand).Assembly.Location, .. arguments, .. ToolRun.Schemas]);
        start.Environment["DOTNET_GCHeapHardLimit"] = (48 << 20).ToString("x", CultureInfo.InvariantCulture);
        return ProcessRunner.RunAsync(start, TimeSpan.FromMinutes(3));
    }
}
