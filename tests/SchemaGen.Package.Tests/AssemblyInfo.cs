using SchemaGen.Package.Tests.Helpers;

[assembly: AssemblyFixture(typeof(PackageFeed))]
