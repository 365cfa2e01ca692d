using System;
using System.IO;

namespace SchemaGen.Corpus;

/// <summary>Failures of the file system.</summary>
internal static class FileFailure
{
    /// <summary>Reports whether an exception is a failure of the file system: a missing file or permission, a full disk, a lock of another process.</summary>
    public static bool IsFailure(Exception e) => e is IOException or UnauthorizedAccessException;
}
