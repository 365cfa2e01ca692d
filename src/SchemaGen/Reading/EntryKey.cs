namespace SchemaGen.Reading;

/// <summary>A key inside one match of a dictionary, and the values that it is paired with.</summary>
/// <param name="Row">The row of its element.</param>
/// <param name="Text">Its text; null if it is blank.</param>
internal record struct EntryKey(int Row, string? Text)
{
    /// <summary>The index of the first value, among the matches of the value's selector.</summary>
    public int FirstValue { get; set; }

    /// <summary>The index after the last value.</summary>
    public int EndValue { get; set; }
}
