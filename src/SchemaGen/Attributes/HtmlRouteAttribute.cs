using System;

namespace SchemaGen;

/// <summary>Declares the addresses of the pages that a schema reads.</summary>
/// <param name="host">A suffix of the host that begins at a label: <c>hespress.com</c> includes <c>www.hespress.com</c>, but not <c>nothespress.com</c>.</param>
/// <param name="path">
/// Segments with captures <c>{name}</c>, <c>{name:int}</c>, <c>{name:long}</c>, <c>{name:guid}</c>, <c>{name:date}</c> (yyyy-MM-dd, or yyyy/MM/dd over three segments), and last <c>{*rest}</c>.
/// Null matches every path. Captures are percent-decoded and greedy. A number that overflows its type or a date that does not exist does not match. The case of
/// letters is significant, a slash at the end is not.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class HtmlRouteAttribute(string host, string? path = null) : Attribute
{
    /// <summary>The host.</summary>
    public string Host { get; } = host;

    /// <summary>The path.</summary>
    public string? Path { get; } = path;
}
