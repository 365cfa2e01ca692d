namespace SchemaGen.Reading;

/// <summary>An element of a body.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Role">Its role.</param>
internal readonly record struct BodyMatch(int Row, BodyRole Role)
{
    /// <summary>Whether the element gives a text.</summary>
    public bool IsText => Role >= BodyRole.Summary;
}
