using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>Walks over everything that a model of the pipeline holds.</summary>
internal static class ModelGraph
{
    private static readonly Type[] s_forbidden =
    [
        typeof(ISymbol), typeof(Compilation), typeof(SyntaxNode), typeof(SyntaxToken), typeof(SyntaxTrivia), typeof(SyntaxTree), typeof(SyntaxReference),
        typeof(SemanticModel), typeof(Location), typeof(Diagnostic), typeof(AttributeData), typeof(TypedConstant),
        // Equal only to itself, or holding who knows what.
        typeof(Delegate), typeof(MemberInfo), typeof(Assembly), typeof(Array), typeof(IDictionary),
    ];

    private static readonly Type[] s_forbiddenGenerics =
    [
        typeof(ImmutableArray<>), typeof(List<>), typeof(HashSet<>), typeof(ImmutableList<>), typeof(ImmutableHashSet<>), typeof(ImmutableDictionary<,>),
        typeof(SyntaxList<>), typeof(SeparatedSyntaxList<>),
    ];

    /// <summary>Requires that <paramref name="model"/> holds nothing of Roslyn's and nothing that is compared by reference; says on which path it does.</summary>
    public static void AssertHoldsNoRoslynObjects(object? model) =>
        Walk(model, model?.GetType().Name ?? "null", new HashSet<object>(ReferenceEqualityComparer.Instance));

    /// <summary>Requires that the two models equal each other in all that they hold; names the first field that differs.</summary>
    public static void AssertStructurallyEqual(object? left, object? right)
    {
        Compare(left, right, left?.GetType().Name ?? "null", new HashSet<object>(ReferenceEqualityComparer.Instance));

        // The same in every field, and yet not equal: some Equals is wrong or missing.
        if (!Equals(left, right))
        {
            throw new InvalidOperationException($"{left?.GetType()}: all fields are equal, but Equals says no.");
        }
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null)
        {
            return;
        }

        Type type = value.GetType();
        ThrowIfForbidden(type, path);

        if (IsLeaf(type) || (!type.IsValueType && !seen.Add(value)))
        {
            return;
        }

        if (IsSequenceOfValues(type))
        {
            int index = 0;

            foreach (object? item in (IEnumerable)value)
            {
                Walk(item, $"{path}[{index++}]", seen);
            }

            return;
        }

        if (!type.IsValueType && type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType == typeof(object))
        {
            throw new InvalidOperationException($"{path} is a {type}, which is compared by reference.");
        }

        foreach (FieldInfo field in Fields(type))
        {
            // Nothing may be there today and something tomorrow.
            ThrowIfForbidden(field.FieldType, $"{path}.{Name(field)}");
            Walk(field.GetValue(value), $"{path}.{Name(field)}", seen);
        }
    }

    private static void Compare(object? left, object? right, string path, HashSet<object> seen)
    {
        if (left is null || right is null || left.GetType() != right.GetType())
        {
            if (left is not null || right is not null)
            {
                throw Different(path, left, right);
            }

            return;
        }

        Type type = left.GetType();

        if (IsLeaf(type))
        {
            if (!left.Equals(right))
            {
                throw Different(path, left, right);
            }

            return;
        }

        if (!type.IsValueType && !seen.Add(left))
        {
            return;
        }

        if (left is Array || IsSequenceOfValues(type))
        {
            object?[] lefts = [.. ((IEnumerable)left).Cast<object?>()];
            object?[] rights = [.. ((IEnumerable)right).Cast<object?>()];

            for (int i = 0; i < Math.Min(lefts.Length, rights.Length); i++)
            {
                Compare(lefts[i], rights[i], $"{path}[{i}]", seen);
            }

            if (lefts.Length != rights.Length)
            {
                throw Different($"{path}.Count", lefts.Length, rights.Length);
            }

            return;
        }

        foreach (FieldInfo field in Fields(type))
        {
            Compare(field.GetValue(left), field.GetValue(right), $"{path}.{Name(field)}", seen);
        }
    }

    private static InvalidOperationException Different(string path, object? left, object? right) =>
        new($"{path} differs: '{left ?? "null"}' and '{right ?? "null"}'.");

    private static void ThrowIfForbidden(Type type, string path)
    {
        Type actual = Nullable.GetUnderlyingType(type) ?? type;

        if (Array.Exists(s_forbidden, forbidden => forbidden.IsAssignableFrom(actual))
            || (actual.IsGenericType && Array.IndexOf(s_forbiddenGenerics, actual.GetGenericTypeDefinition()) >= 0)
            || actual.GetInterfaces().Any(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>)))
        {
            throw new InvalidOperationException($"{path} is a {actual}, which no model may hold.");
        }
    }

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type.IsPointer || type == typeof(string) || type == typeof(decimal)
        || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeSpan) || type == typeof(Guid);

    // A sequence that equals another with equal items, such as EquatableArray<T>, answers for how it stores them.
    private static bool IsSequenceOfValues(Type type) =>
        typeof(IEnumerable).IsAssignableFrom(type) && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type);

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (FieldInfo field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    // "<Name>k__BackingField" is the property Name.
    private static string Name(FieldInfo field) =>
        field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
}
