namespace SchemaGen.Corpus;

/// <summary>The numbers of units that were added to a queue.</summary>
/// <param name="Added">All units that were added. The others were in the queue already.</param>
/// <param name="Done">Those of them that are done. A worker makes sure that their results are in its store.</param>
/// <param name="Parked">Those of them that were parked, and are tried again.</param>
public readonly record struct PublishedUnits(int Added, int Done, int Parked);
