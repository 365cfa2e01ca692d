namespace SchemaGen.Runtime;

/// <summary>The century of a year of two digits: 1950 to 2049, as .NET's invariant culture and RFC 2822 have it.</summary>
internal static class TwoDigitYear
{
    internal static int Complete(int year) => year < 50 ? 2000 + year : 1900 + year;
}
