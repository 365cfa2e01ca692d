namespace SchemaGen.Package.Tests.Helpers;

/// <summary>The tests that share <see cref="ConsumerBuild"/>.</summary>
[CollectionDefinition(nameof(ConsumerCollection))]
public sealed class ConsumerCollection : ICollectionFixture<ConsumerBuild>;
