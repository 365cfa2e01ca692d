using System;

namespace SchemaGen.Corpus.Rows;

/// <summary>Converts dates and times to the numbers of columns.</summary>
internal static class EpochTime
{
    private static readonly int s_epochDay = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <summary>Gets the microseconds since 1970 on the clock of a time. A tenth of a microsecond, the precision of .NET, is left out.</summary>
    public static long ToMicroseconds(DateTime time) => (time.Ticks / TimeSpan.TicksPerMicrosecond) - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerMicrosecond);

    /// <summary>Gets the microseconds since midnight.</summary>
    public static long ToMicroseconds(TimeOnly time) => time.Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>Gets the days since 1970.</summary>
    public static int ToDays(DateOnly day) => day.DayNumber - s_epochDay;

    /// <summary>Gets the time of a number of microseconds since 1970.</summary>
    public static DateTime FromMicroseconds(long microseconds) => new(DateTime.UnixEpoch.Ticks + (microseconds * TimeSpan.TicksPerMicrosecond), DateTimeKind.Unspecified);

    /// <summary>Gets the day of a number of days since 1970.</summary>
    public static DateOnly FromDays(int days) => DateOnly.FromDayNumber(s_epochDay + days);
}
