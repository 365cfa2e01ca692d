using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SchemaGen.Snapshots;

/// <summary>Says what differs, in the layout of Verify, and shows all of it.</summary>
internal static class SnapshotMessage
{
    /// <summary>The message for the files in <paramref name="directory"/>.</summary>
    public static string Write(string directory, IReadOnlyList<SnapshotPair> pairs, IReadOnlyList<string> stale)
    {
        var builder = new StringBuilder($"Directory: {directory}\n");
        var added = pairs.Where(static pair => pair.IsNew).ToList();
        var unequal = pairs.Where(static pair => !pair.IsNew && !pair.IsEqual).ToList();

        Names(builder, "New", added);
        Names(builder, "NotEqual", unequal);

        if (stale.Count > 0)
        {
            builder.Append("Delete:\n").AppendJoin("", stale.Select(static name => $"  - {name}\n"));
        }

        Names(builder, "Equal", [.. pairs.Where(static pair => pair.IsEqual)]);

        if (added.Count + unequal.Count > 0)
        {
            builder.Append("\nFileContent:\n");
        }

        if (added.Count > 0)
        {
            builder.Append("\nNew:\n").AppendJoin("", added.Select(static pair => $"\nReceived: {pair.ReceivedName}\n{pair.Received}\n"));
        }

        if (unequal.Count > 0)
        {
            builder.Append("\nNotEqual:\n").AppendJoin("", unequal.Select(static pair =>
                $"\nReceived: {pair.ReceivedName}\nVerified: {pair.VerifiedName}\nCompare Result:\n{LineDifference.Write(pair.Verified!, pair.Received)}\n"));
        }

        return builder.ToString();
    }

    private static void Names(StringBuilder builder, string title, List<SnapshotPair> pairs)
    {
        if (pairs.Count > 0)
        {
            builder.Append(title).Append(":\n").AppendJoin("", pairs.Select(static pair => $"  - Received: {pair.ReceivedName}\n    Verified: {pair.VerifiedName}\n"));
        }
    }
}
