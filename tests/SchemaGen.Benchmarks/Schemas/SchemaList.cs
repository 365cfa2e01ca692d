using System;
using SchemaGen.Benchmarks.Contestants;

namespace SchemaGen.Benchmarks.Schemas;

/// <summary>The schemas by name, which BenchmarkDotNet needs.</summary>
internal static class SchemaList
{
    /// <summary>A schema, and what the generator wrote for it.</summary>
    public static (HtmlSchemaDescriptor Schema, Contestant Generated) Find(string name) => name switch
    {
        nameof(Five) => (Five.Descriptor, Rivals.Generated<Five>()),
        nameof(Ten) => (Ten.Descriptor, Rivals.Generated<Ten>()),
        nameof(Twenty) => (Twenty.Descriptor, Rivals.Generated<Twenty>()),
        nameof(Fifty) => (Fifty.Descriptor, Rivals.Generated<Fifty>()),
        nameof(Head) => (Head.Descriptor, Rivals.Generated<Head>()),
        _ => throw new ArgumentException($"There is no schema {name}.", nameof(name)),
    };
}
