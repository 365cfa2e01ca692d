namespace SchemaGen.Reading;

/// <summary>A comparer that counts collisions while a collection is filled.</summary>
internal interface ICollisionCounter
{
    /// <summary>Ends the counting: from here on the collection is the user's.</summary>
    void StopCounting();
}
