using System;

namespace SchemaGen.Generator.Model;

/// <summary>The public members that the generator adds to a schema.</summary>
[Flags]
internal enum GeneratedMembers
{
    None = 0,
    Descriptor = 1,
    Parse = 2,
    ParseAsync = 4,
    ParseTree = 8,
    Extract = 16,
    ExtractTree = 32,
    ExtractAsync = 64,
    All = 127,
}
