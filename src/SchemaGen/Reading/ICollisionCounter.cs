namespace SchemaGen.Reading;

/// <summary>A comparer that counts collisions while a collection is filled.</summary>
internal interface ICollisionCounter
{
    /// <summary>Stops counting, because from now on the user changes the collection.</summary>
    void StopCounting();
}
