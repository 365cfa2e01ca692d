using System;
using System.Globalization;
using SchemaGen.Conversion.Numbers;

namespace SchemaGen.Conversion.Formats;

/// <summary>The number and date formats of a culture from compiled-in data, for types that parse themselves and for converters.</summary>
/// <remarks>Works under InvariantGlobalization, where no culture can be created.</remarks>
internal sealed class CultureFormats : IFormatProvider
{
    private static readonly BoundedCache<CultureFormats> s_cache = new();

    private readonly NumberFormatInfo _numbers;
    private readonly Lazy<DateTimeFormatInfo> _dates;

    private CultureFormats(string culture)
    {
        NumberSeparators separators = NumberSeparators.Of(culture);
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        numbers.NumberDecimalSeparator = separators.DecimalPoint.ToString();
        numbers.NumberGroupSeparator = separators.Group.ToString();
        numbers.PercentDecimalSeparator = numbers.NumberDecimalSeparator;
        numbers.PercentGroupSeparator = numbers.NumberGroupSeparator;
        numbers.CurrencyDecimalSeparator = separators.MoneyDecimalPoint.ToString();
        numbers.CurrencyGroupSeparator = separators.MoneyGroup.ToString();
        _numbers = NumberFormatInfo.ReadOnly(numbers);
        _dates = new Lazy<DateTimeFormatInfo>(() => DateTimeFormatInfo.ReadOnly(DateNames.Of(culture)));
    }

    /// <summary>Gets the formats of a culture.</summary>
    public static IFormatProvider Of(string culture) =>
        culture.Length == 0 ? CultureInfo.InvariantCulture
        : s_cache.TryGet(culture, out CultureFormats? known) ? known
        : s_cache.Add(culture, new CultureFormats(culture));

    /// <inheritdoc/>
    public object? GetFormat(Type? formatType) =>
        formatType == typeof(NumberFormatInfo) ? _numbers
        : formatType == typeof(DateTimeFormatInfo) ? _dates.Value
        : null;
}
