using System;
using System.Linq.Expressions;
using System.Reflection;

namespace SchemaGen.Corpus.Rows;

/// <summary>Reads members of schemas by name.</summary>
internal static class MemberAccess
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Compiles the access to a member. Reflection for each row would take many times as long.</summary>
    /// <param name="schema">The type of the schema.</param>
    /// <param name="member">The name of the property or field.</param>
    public static Func<object, object?> Compile(Type schema, string member)
    {
        ParameterExpression value = Expression.Parameter(typeof(object));
        MemberInfo info = Find(schema, member);
        Expression owner = schema.IsValueType ? Expression.Unbox(value, schema) : Expression.Convert(value, info.DeclaringType!);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(Expression.MakeMemberAccess(owner, info), typeof(object)), value).Compile();
    }

    private static MemberInfo Find(Type schema, string member)
    {
        for (Type? type = schema; type is not null; type = type.BaseType)
        {
            if (type.GetProperty(member, Members) is { CanRead: true } property)
            {
                return property;
            }

            if (type.GetField(member, Members) is { } field)
            {
                return field;
            }
        }

        throw new MissingMemberException(schema.FullName, member);
    }
}
