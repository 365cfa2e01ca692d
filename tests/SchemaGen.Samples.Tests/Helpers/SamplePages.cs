using System;
using System.IO;

namespace SchemaGen.Samples.Tests.Helpers;

/// <summary>The pages that come with the sample.</summary>
internal static class SamplePages
{
    /// <summary>Their folder.</summary>
    public static string Folder { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "Pages");

    /// <summary>The path of a page.</summary>
    public static string Path(string name) => System.IO.Path.Combine(Folder, name);

    /// <summary>The text of a page.</summary>
    public static string Text(string name) => File.ReadAllText(Path(name));

    /// <summary>Reads a page, without any issue.</summary>
    public static T Read<T>(string name, string? address = null)
        where T : IHtmlSchema<T>
    {
        HtmlResult<T> result = T.Extract(Text(name), address is null ? null : new Uri(address));
        Assert.Empty(result.Issues);
        return result.Value;
    }

    /// <summary>A moment as the pages have it.</summary>
    public static DateTimeOffset Moment(int year, int month, int day, int hour, int minute, int offset) =>
        new(year, month, day, hour, minute, 0, TimeSpan.FromHours(offset));
}
