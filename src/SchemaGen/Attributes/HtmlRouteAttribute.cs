using System;

namespace SchemaGen;

/// <summary>Which pages a schema reads, by their addresses.</summary>
/// <param name="host">A suffix of the host that begins at a label: <c>hespress.com</c> serves <c>www.hespress.com</c>, never <c>nothespress.com</c>.</param>
/// <param name="path">
/// Segments with captures <c>{name}</c>, <c>{name:int}</c>, <c>{name:long}</c>, <c>{name:guid}</c>, <c>{name:date}</c> (yyyy-MM-dd, or yyyy/MM/dd over three segments), and last <c>{*rest}</c>.
/// Null: every path. Captures are percent-decoded, and take as much as they can; a number that does not fit its type, and a day that no calendar has, does not match. The case of
/// letters matters, a slash at the end does not.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class HtmlRouteAttribute(string host, string? path = null) : Attribute
{
    /// <summary>The host.</summary>
    public string Host { get; } = host;

    /// <summary>The path.</summary>
    public string? Path { get; } = path;
}
