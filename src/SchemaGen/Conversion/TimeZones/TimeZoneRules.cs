using System;

namespace SchemaGen.Conversion.TimeZones;

/// <summary>The offsets of a time zone from UTC: the changes since 1970, and the rule that applies after the last of them.</summary>
/// <remarks>The first offset applies before 1970, too. Instants are seconds since 1970-01-01T00:00:00 UTC; offsets are seconds, east positive.</remarks>
internal sealed class TimeZoneRules
{
    private const int SecondsPerDay = 86_400;

    private readonly long[] _changes;

    /// <summary>The offset before each change, and the one after the last: one more than there are changes.</summary>
    private readonly int[] _offsets;
    private readonly int _standardOffset;
    private readonly int _daylightOffset;
    private readonly YearlyChange? _toDaylight;
    private readonly YearlyChange? _toStandard;

    private TimeZoneRules(
        long[] changes, int[] offsets, int standardOffset, int daylightOffset, YearlyChange? toDaylight, YearlyChange? toStandard)
    {
        _changes = changes;
        _offsets = offsets;
        _standardOffset = standardOffset;
        _daylightOffset = daylightOffset;
        _toDaylight = toDaylight;
        _toStandard = toStandard;
    }

    /// <summary>Gets the offset at an instant.</summary>
    internal int OffsetAt(long moment)
    {
        if (_changes.Length > 0 && moment < _changes[^1])
        {
            int index = Array.BinarySearch(_changes, moment);
            return _offsets[index >= 0 ? index + 1 : ~index];
        }

        return _toDaylight is { } toDaylight && _toStandard is { } toStandard && (_changes.Length > 0 || moment >= 0)
            ? OffsetByRule(moment, toDaylight, toStandard)
            : _offsets[^1];
    }

    /// <summary>
    /// Gets the instant at which a clock of the zone shows a time. Of two instants, the earlier one counts; a time that the clock skips is moved forward by the length of the gap.
    /// </summary>
    /// <param name="local">The time on the clock, in seconds since 1970-01-01T00:00:00 on the same clock.</param>
    internal long MomentOf(long local)
    {
        // No offset is longer than a day, and no zone changes twice within two days.
        int before = OffsetAt(local - SecondsPerDay);
        int after = OffsetAt(local + SecondsPerDay);
        long early = local - Math.Max(before, after);
        long late = local - Math.Min(before, after);
        if (early + OffsetAt(early) == local)
        {
            return early;
        }

        return late + OffsetAt(late) == local ? late : local - before;
    }

    /// <summary>Decodes the rules of the zone at an index of <see cref="TimeZoneNames.All"/>. <c>.tools/zones.py</c> encodes them.</summary>
    internal static TimeZoneRules Decode(int index)
    {
        ReadOnlySpan<byte> number = TimeZoneData.LineOfZone.Slice(index * 2, 2);
        Reader reader = new(Line((Digit(number[0]) * 64) + Digit(number[1])));
        long unit = reader.Number() switch { 0 => 3600, 1 => 1800, 2 => 900, 3 => 300, 4 => 60, _ => 1 };
        int[] known = new int[reader.Number()];
        int scale = reader.Number() == 0 ? 60 : 1;
        for (int i = 0; i < known.Length; i++)
        {
            known[i] = reader.Signed() * scale;
        }

        int standardOffset = reader.Signed() * scale;
        int daylightOffset = 0;
        YearlyChange? toDaylight = null;
        YearlyChange? toStandard = null;
        if (reader.Number() == 1)
        {
            daylightOffset = reader.Signed() * scale;
            toDaylight = YearlyChange.Read(ref reader);
            toStandard = YearlyChange.Read(ref reader);
        }

        long[] changes = new long[reader.Number()];
        int[] offsets = new int[changes.Length + 1];
        int current = 0;
        offsets[0] = known[0];
        long moment = 0;
        for (int i = 0; i < changes.Length; i++)
        {
            // One number holds the distance to the change and the new offset, as its index among the offsets other than the current one.
            int value = reader.Number();
            int others = known.Length - 1;
            moment += value / others * unit;
            int next = value % others;
            current = next < current ? next : next + 1;
            changes[i] = moment;
            offsets[i + 1] = known[current];
        }

        return new TimeZoneRules(changes, offsets, standardOffset, daylightOffset, toDaylight, toStandard);
    }

    private int OffsetByRule(long moment, YearlyChange toDaylight, YearlyChange toStandard)
    {
        int year = YearOf(moment + _standardOffset);
        long daylight = toDaylight.MomentIn(year, _standardOffset);
        long standard = toStandard.MomentIn(year, _daylightOffset);

        // In the southern hemisphere, summer includes the turn of the year.
        bool isDaylight = daylight < standard ? moment >= daylight && moment < standard : moment < standard || moment >= daylight;
        return isDaylight ? _daylightOffset : _standardOffset;
    }

    private static int YearOf(long seconds)
    {
        long ticks = DateTime.UnixEpoch.Ticks + (seconds * TimeSpan.TicksPerSecond);
        return new DateTime(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks)).Year;
    }

    private static ReadOnlySpan<byte> Line(int number)
    {
        ReadOnlySpan<byte> rest = TimeZoneData.Lines;
        for (; number > 0; number--)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        int end = rest.IndexOf((byte)'\n');
        return end < 0 ? rest : rest[..end];
    }

    private static int Digit(byte c) => c switch
    {
        >= (byte)'A' and <= (byte)'Z' => c - 'A',
        >= (byte)'a' and <= (byte)'z' => c - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => c - '0' + 52,
        (byte)'+' => 62,
        _ => 63,
    };

    /// <summary>Reads numbers in digits of five bits, the lowest digit first; the sixth bit is set if more digits follow.</summary>
    private ref struct Reader(ReadOnlySpan<byte> line)
    {
        private ReadOnlySpan<byte> _rest = line;

        internal int Number()
        {
            int value = 0;
            int shift = 0;
            while (true)
            {
                int digit = Digit(_rest[0]);
                _rest = _rest[1..];
                value |= (digit & 31) << shift;
                if (digit < 32)
                {
                    return value;
                }

                shift += 5;
            }
        }

        internal int Signed()
        {
            int value = Number();
            return (value & 1) == 0 ? value / 2 : -(value + 1) / 2;
        }
    }

    /// <summary>A change that recurs every year, in the notation of POSIX: <c>M3.5.0/2</c>.</summary>
    /// <param name="Month">The month, 1 to 12.</param>
    /// <param name="Week">The week, 1 to 4, or 5 for the last one of the month.</param>
    /// <param name="Weekday">The weekday; 0 is Sunday.</param>
    /// <param name="Time">The time in seconds since midnight of that day, on the clock before the change; it may be negative or longer than a day.</param>
    private readonly record struct YearlyChange(int Month, int Week, int Weekday, int Time)
    {
        internal static YearlyChange Read(ref Reader reader) => new(reader.Number(), reader.Number(), reader.Number(), reader.Signed() * 60);

        internal long MomentIn(int year, int offsetBefore)
        {
            DateTime first = new(year, Month, 1);
            int day = 1 + ((Weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (Week - 1));
            int last = DateTime.DaysInMonth(year, Month);
            while (day > last)
            {
                day -= 7;
            }

            long midnight = (first.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
            return midnight + ((day - 1L) * SecondsPerDay) + Time - offsetBefore;
        }
    }
}
