namespace SchemaGen.Package.Tests.Helpers;

/// <summary>The tests that share <see cref="MistakeBuild"/>.</summary>
[CollectionDefinition(nameof(MistakeCollection))]
public sealed class MistakeCollection : ICollectionFixture<MistakeBuild>;
