using System;
using System.Collections.Generic;
using System.Globalization;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>Runs code under cultures in which careless code writes something else.</summary>
internal static class HostileCulture
{
    /// <summary>Runs <paramref name="action"/> once under each culture that this machine can make; it is given the culture's description.</summary>
    /// <returns>Why the others were left out; also written to the test's output.</returns>
    public static IReadOnlyList<string> Run(Action<string> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        List<string> leftOut = [];

        foreach ((string description, Func<CultureInfo> create) in Cultures())
        {
            CultureInfo culture;

            try
            {
                culture = create();
            }
            catch (CultureNotFoundException exception)
            {
                // In the mode of invariant globalization there is none but the invariant culture.
                leftOut.Add($"Not run under {description}: {exception.Message}");
                TestContext.Current.TestOutputHelper?.WriteLine(leftOut[^1]);
                continue;
            }

            RunUnder(culture, () => action(description));
        }

        return leftOut;
    }

    /// <inheritdoc cref="Run(Action{string})"/>
    public static IReadOnlyList<string> Run(Action action) => Run(_ => action());

    private static (string Description, Func<CultureInfo> Create)[] Cultures() =>
    [
        ("a culture with a minus sign U+2212 and a comma in numbers", CreateStrangeNumbers),
        ("tr-TR, where 'i' and 'I' are no pair", static () => CultureInfo.GetCultureInfo("tr-TR")),
    ];

    private static CultureInfo CreateStrangeNumbers()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "\u00A0";
        return culture;
    }

    private static void RunUnder(CultureInfo culture, Action action)
    {
        CultureInfo current = CultureInfo.CurrentCulture;
        CultureInfo currentOfInterface = CultureInfo.CurrentUICulture;

        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
            CultureInfo.CurrentUICulture = currentOfInterface;
        }
    }
}
