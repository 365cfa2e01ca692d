using System.Linq;

namespace SchemaGen.Generator.Planning;

/// <summary>Leaves out of a test what is known already.</summary>
internal static class TestSimplifier
{
    /// <summary>Simplifies a test of elements whose local name is known.</summary>
    /// <param name="test">The test.</param>
    /// <param name="tag">The name; null: it is not known.</param>
    public static Test Simplify(Test test, string? tag) => tag is not null && TestBuilder.Uses<TagTest>(test) ? WithTag(test, tag) : test;

    private static Test WithTag(Test test, string tag) => test switch
    {
        TagTest name => name.Name == tag ? AlwaysTest.Instance : TestBuilder.Never,
        AllTest all => TestBuilder.All(all.Tests.Select(t => WithTag(t, tag)).ToList()),
        AnyTest any => TestBuilder.Any(any.Tests.Select(t => WithTag(t, tag)).ToList()),
        NotTest not => TestBuilder.Not(WithTag(not.Operand, tag)),
        _ => test,
    };
}
