namespace Hespress.Schemas;

/// <summary>The date format and the time zone of hespress.com, which are the same in all of its languages.</summary>
internal static class HespressDate
{
    /// <summary>The format of dates such as <c>الإثنين 22 أبريل 2024 - 21:21</c>.</summary>
    public const string Format = "dddd d MMMM yyyy - HH:mm";

    /// <summary>The time zone of the dates. Morocco sets its clocks back during Ramadan, so the offset is not constant.</summary>
    public const string TimeZone = "Africa/Casablanca";
}
