using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit.v3;

namespace SchemaGen.Snapshots;

/// <summary>The test that is running: what the file names are made of.</summary>
internal sealed record CurrentTest(string TypeName, string MethodName, IReadOnlyList<string> ParameterNames, IReadOnlyList<object?> Arguments)
{
    /// <summary>Asks xUnit.</summary>
    public static CurrentTest Find()
    {
        ITestContext context = TestContext.Current;
        MethodInfo method = (context.TestMethod as IXunitTestMethod)?.Method
            ?? throw new InvalidOperationException("Verify is called outside a test: xUnit knows of no running test method.");
        object?[] arguments = (context.Test as IXunitTest)?.TestMethodArguments ?? [];

        return Of(method, arguments);
    }

    /// <summary>The names that <paramref name="method"/> gives, with <paramref name="arguments"/>.</summary>
    public static CurrentTest Of(MethodInfo method, IReadOnlyList<object?> arguments)
    {
        Type type = method.ReflectedType!;
        string typeName = type.IsNested ? $"{type.ReflectedType!.Name}.{type.Name}" : type.Name;

        return new CurrentTest(typeName, method.Name, [.. method.GetParameters().Select(static parameter => parameter.Name!)], arguments);
    }
}
