using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit.v3;

namespace SchemaGen.TestHelpers;

/// <summary>The style of the names of tests, <c>Method_Situation_Result</c>.</summary>
public static partial class TestNames
{
    /// <summary>Finds the tests of an assembly whose names have another style.</summary>
    public static IReadOnlyList<string> FindOthers(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        List<MethodInfo> tests =
        [
            .. assembly.GetTypes()
                .SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
                .Where(static method => method.GetCustomAttributes().OfType<IFactAttribute>().Any()),
        ];

        // A check of an empty list would always succeed.
        return tests.Count > 0
            ? [.. tests.Where(static test => !Style().IsMatch(test.Name)).Select(static test => $"{test.DeclaringType!.Name}.{test.Name}")]
            : throw new InvalidOperationException($"'{assembly.GetName().Name}' has no tests.");
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*(_[A-Z0-9][A-Za-z0-9]*){2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Style();
}
