namespace Hespress.Schemas;

/// <summary>How hespress.com writes a date, in each of its languages.</summary>
internal static class HespressDate
{
    /// <summary><c>الإثنين 22 أبريل 2024 - 21:21</c></summary>
    public const string Format = "dddd d MMMM yyyy - HH:mm";

    /// <summary>What the site means by it. Morocco sets its clocks back for Ramadan, so the offset is not constant.</summary>
    public const string TimeZone = "Africa/Casablanca";
}
