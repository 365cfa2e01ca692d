using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace SchemaGen.Conversion.TimeZones;

/// <summary>The compiled-in time zones, decoded on first use. The time zones of the machine are never used.</summary>
internal static class TimeZoneCatalog
{
    private static readonly TimeZoneRules?[] s_decoded = new TimeZoneRules?[TimeZoneNames.All.Count];

    /// <summary>Gets the rules of a zone of the IANA tz database.</summary>
    /// <param name="id">Its name or an alias, such as <c>Africa/Casablanca</c>; case does not matter.</param>
    /// <param name="rules">Its rules since 1970, or null.</param>
    internal static bool TryGet(string id, [NotNullWhen(true)] out TimeZoneRules? rules)
    {
        int index = TimeZoneNames.IndexOf(id);
        if (index < 0)
        {
            rules = null;
            return false;
        }

        // Two threads may both decode, with equal results.
        rules = Volatile.Read(ref s_decoded[index]);
        if (rules is null)
        {
            rules = TimeZoneRules.Decode(index);
            Volatile.Write(ref s_decoded[index], rules);
        }

        return true;
    }
}
