namespace SchemaGen.Package.Tests.Helpers;

/// <summary>The tests that share <see cref="MistakeBuild"/>.</summary>
[CollectionDefinition(nameof(MistakeProjects))]
public sealed class MistakeProjects : ICollectionFixture<MistakeBuild>;
