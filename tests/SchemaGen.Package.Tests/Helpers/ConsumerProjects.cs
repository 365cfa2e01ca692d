namespace SchemaGen.Package.Tests.Helpers;

/// <summary>The tests that share <see cref="ConsumerBuild"/>.</summary>
[CollectionDefinition(nameof(ConsumerProjects))]
public sealed class ConsumerProjects : ICollectionFixture<ConsumerBuild>;
