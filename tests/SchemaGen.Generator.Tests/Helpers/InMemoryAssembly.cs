using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>A compiled test program, loaded so that it can be run; disposing of it unloads it.</summary>
internal sealed class InMemoryAssembly : IDisposable
{
    private const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
    private const BindingFlags AnyInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly AssemblyLoadContext _context;

    private InMemoryAssembly(AssemblyLoadContext context, Assembly assembly)
    {
        _context = context;
        Assembly = assembly;
    }

    /// <summary>The program.</summary>
    public Assembly Assembly { get; }

    /// <summary>Compiles and loads <paramref name="source"/> with what <typeparamref name="TGenerator"/> adds, after all checks of <see cref="GeneratorTest"/>.</summary>
    public static InMemoryAssembly From<TGenerator>(string source, TestOptions? options = null)
        where TGenerator : IIncrementalGenerator, new() =>
        Load(GeneratorTest.Run<TGenerator>(source, options).Output);

    /// <summary>Loads <paramref name="compilation"/>. What it references is taken from this process, which has the same assemblies.</summary>
    public static InMemoryAssembly Load(Compilation compilation) => Load(compilation, out _);

    /// <summary>Loads <paramref name="compilation"/>, and gets the diagnostics of the compiler, without compiling it a second time for them.</summary>
    public static InMemoryAssembly Load(Compilation compilation, out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        diagnostics = result.Diagnostics;

        if (!result.Success)
        {
            string errors = string.Join("\n", result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            throw new InvalidOperationException($"The program does not compile:\n{errors}");
        }

        stream.Position = 0;
        var context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true);
        return new InMemoryAssembly(context, context.LoadFromStream(stream));
    }

    /// <summary>The type of that name, as reflection writes it: <c>Ns.Outer+Inner</c>.</summary>
    public Type Type(string name) =>
        Assembly.GetType(name, throwOnError: false)
        ?? throw new InvalidOperationException($"No type '{name}'. There are: {string.Join(", ", Assembly.GetTypes().Select(static type => type.FullName))}");

    /// <summary>Calls a static method; its exception is thrown as it was.</summary>
    public object? Call(string typeName, string methodName, params object?[] arguments)
    {
        MethodInfo[] methods = [.. Type(typeName).GetMethods(AnyStatic)
            .Where(method => string.Equals(method.Name, methodName, StringComparison.Ordinal) && Fits(method, arguments))];

        if (methods is not [MethodInfo only])
        {
            throw new InvalidOperationException($"{methods.Length} static methods {typeName}.{methodName} take these {arguments.Length} arguments.");
        }

        ParameterInfo[] parameters = only.GetParameters();
        object?[] all = [.. arguments, .. parameters.Skip(arguments.Length).Select(static _ => System.Type.Missing)];

        try
        {
            return only.Invoke(null, all);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    /// <summary>Reads a property or a field of <paramref name="instance"/>.</summary>
    public static object? Get(object? instance, string name)
    {
        ArgumentNullException.ThrowIfNull(instance);

        return instance.GetType().GetProperty(name, AnyInstance) is { } property
            ? property.GetValue(instance)
            : instance.GetType().GetField(name, AnyInstance) is { } field
                ? field.GetValue(instance)
                : throw new InvalidOperationException($"{instance.GetType()} has no property or field '{name}'.");
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();

    private static bool Fits(MethodInfo method, object?[] arguments)
    {
        ParameterInfo[] parameters = method.GetParameters();

        return parameters.Length >= arguments.Length
            && parameters.Skip(arguments.Length).All(static parameter => parameter.IsOptional)
            && parameters.Zip(arguments).All(static pair => pair.Second is null ? !pair.First.ParameterType.IsValueType : pair.First.ParameterType.IsInstanceOfType(pair.Second));
    }
}
