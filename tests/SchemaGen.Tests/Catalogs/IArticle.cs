namespace SchemaGen.Tests.Catalogs;

/// <summary>What the schemas of <see cref="News"/> have in common.</summary>
public interface IArticle
{
    /// <summary>The title.</summary>
    string Title { get; }
}
