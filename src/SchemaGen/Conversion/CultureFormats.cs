using System;
using System.Collections.Concurrent;
using System.Globalization;

namespace SchemaGen.Runtime;

/// <summary>The number formats of a culture from compiled-in data, for types that parse themselves.</summary>
/// <remarks>Works under InvariantGlobalization, where no culture can be created. Dates are those of the invariant culture.</remarks>
internal sealed class CultureFormats : IFormatProvider
{
    private static readonly ConcurrentDictionary<string, CultureFormats> s_known = new(StringComparer.OrdinalIgnoreCase);

    private readonly NumberFormatInfo _numbers;

    private CultureFormats(string culture)
    {
        NumberSeparators separators = NumberSeparators.Of(culture);
        _numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        _numbers.NumberDecimalSeparator = separators.DecimalPoint.ToString();
        _numbers.NumberGroupSeparator = separators.Group.ToString();
        _numbers.PercentDecimalSeparator = _numbers.NumberDecimalSeparator;
        _numbers.PercentGroupSeparator = _numbers.NumberGroupSeparator;
        _numbers.CurrencyDecimalSeparator = separators.MoneyDecimalPoint.ToString();
        _numbers.CurrencyGroupSeparator = separators.MoneyGroup.ToString();
    }

    /// <summary>The formats of a culture.</summary>
    public static IFormatProvider Of(string culture) => culture.Length == 0 ? CultureInfo.InvariantCulture : s_known.GetOrAdd(culture, static name => new CultureFormats(name));

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) =>
        formatType == typeof(NumberFormatInfo) ? _numbers
        : formatType == typeof(DateTimeFormatInfo) ? DateTimeFormatInfo.InvariantInfo
        : null;
}
