using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace SchemaGen.Testing;

/// <summary>Provides the fields of fixtures as the cases of a theory of xUnit v3: each fixture and member is a test.</summary>
/// <param name="folder">The folder of the fixtures, as in <see cref="HtmlFixtureField.Find"/>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class HtmlFixturesAttribute(string folder) : DataAttribute
{
    /// <summary>The folder of the fixtures. A relative path begins at the folder of the test program, or at the nearest one above it in which the path exists.</summary>
    public string Folder { get; } = folder;

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        IReadOnlyCollection<ITheoryDataRow> rows = HtmlFixtureField.Find(Folder).Select(static field => new TheoryDataRow<HtmlFixtureField>(field) { Label = field.ToString() }).ToList();
        return ValueTask.FromResult(rows);
    }

    /// <inheritdoc/>
    public override bool SupportsDiscoveryEnumeration() => true;
}
