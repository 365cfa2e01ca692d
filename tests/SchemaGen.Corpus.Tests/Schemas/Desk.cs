namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>The desks of a newsroom.</summary>
public enum Desk
{
    None,
    Politics,
    Sports,
}
