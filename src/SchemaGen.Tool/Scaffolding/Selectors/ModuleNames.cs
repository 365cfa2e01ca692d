using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Tool.Scaffolding.Selectors;

/// <summary>Recognizes the classes of CSS modules by those around them: a single <c>body__wide__ekUdw</c> may be a name that people chose, but not where the same page has <c>body__title__2xK4f</c> and many others.</summary>
internal sealed partial class ModuleNames
{
    /// <summary>The number of classes with a certain hash from which the others are known.</summary>
    private const int MinKnown = 4;

    private static readonly ConditionalWeakTable<IDocument, ModuleNames> s_pages = [];

    private readonly HashSet<int> _lengths;

    private ModuleNames(IDocument document)
    {
        IEnumerable<string> classes = document.All.SelectMany(static element => element.ClassList).Distinct();
        _lengths = [.. classes.Where(static name => BuildNames.IsClass(name, out _)).Select(static name => Shape().Match(name)).Where(static m => m.Success).GroupBy(static m => m.Groups["hash"].Length).Where(static g => g.Count() >= MinKnown).Select(static g => g.Key)];
    }

    /// <summary>Gets the names of the page of an element.</summary>
    public static ModuleNames Of(IElement element) => s_pages.GetValue(element.Owner!, static document => new ModuleNames(document));

    /// <summary>Reports whether a class is generated.</summary>
    /// <param name="name">The class.</param>
    /// <param name="condition">The condition that selects by the part that does not change; null if there is none.</param>
    public bool IsGenerated(string name, out string? condition)
    {
        if (BuildNames.IsClass(name, out condition))
        {
            return true;
        }

        Match match = Shape().Match(name);
        condition = match.Success ? $"[class*={match.Groups["stable"].Value}]" : null;
        return match.Success && _lengths.Contains(match.Groups["hash"].Length);
    }

    [GeneratedRegex("^(?<stable>[A-Za-z][A-Za-z0-9-]*_[A-Za-z0-9_-]*?[A-Za-z0-9](?:__|--))(?<hash>[A-Za-z0-9_+-]{5,8})$")]
    private static partial Regex Shape();
}
