using System;

namespace SchemaGen.Snapshots;

/// <summary>The snapshots differ: the message names the files and shows every difference.</summary>
internal sealed class SnapshotException(string message) : Exception(message);
