using System;
using System.Globalization;

namespace SchemaGen.Tests.Contract;

/// <summary>Runs code inside cultures that change what careless code reads and writes.</summary>
internal static class Cultures
{
    public const string StrangeMinus = "U+2212";

    /// <summary>The names of cultures that change the most.</summary>
    public static TheoryData<string> Hostile => new("en-US", "tr-TR", "ar-SA", "fa-IR", "fr-FR", StrangeMinus);

    /// <summary>Runs inside a culture; skips the test, with the reason, where there is no such culture.</summary>
    public static void Run(string name, Action action) => Run(Get(name), action);

    /// <summary>Runs inside a culture.</summary>
    public static void Run(CultureInfo culture, Action action)
    {
        (CultureInfo current, CultureInfo ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, ui);
        }
    }

    /// <summary>The culture; skips the test, with the reason, where there is none.</summary>
    public static CultureInfo Get(string name)
    {
        try
        {
            return name == StrangeMinus ? Strange() : CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException exception)
        {
            Assert.Skip("This machine has no culture " + name + ": " + exception.Message);
            throw;
        }
    }

    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "\u00A0";
        culture.DateTimeFormat.DateSeparator = "-";
        culture.DateTimeFormat.TimeSeparator = ".";
        return culture;
    }
}
