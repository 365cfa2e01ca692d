namespace SchemaGen.Package.Tests.Helpers;

/// <summary>The tests that share <see cref="ToolFeed"/>.</summary>
[CollectionDefinition(nameof(ToolProjects))]
public sealed class ToolProjects : ICollectionFixture<ToolFeed>;
