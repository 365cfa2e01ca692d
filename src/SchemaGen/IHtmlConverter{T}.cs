using System.Diagnostics.CodeAnalysis;

namespace SchemaGen;

/// <summary>Converts text to values of a type, for <see cref="HtmlSourceAttribute.Converter"/>.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <example>
/// <code>
/// public sealed class FahrenheitConverter : IHtmlConverter&lt;Temperature&gt;
/// {
///     public static bool TryConvert(string text, in HtmlValueContext context, [MaybeNullWhen(false)] out Temperature value)
///     {
///         bool isNumber = decimal.TryParse(text.TrimEnd('F', '°', ' '), NumberStyles.Number, context.FormatProvider, out decimal fahrenheit);
///         value = new Temperature((fahrenheit - 32) / 1.8m);
///         return isNumber;
///     }
/// }
/// </code>
/// <c>[Css(".high", Converter = typeof(FahrenheitConverter))]</c> on a member of type <c>Temperature</c> or <c>Temperature?</c> uses it.
/// </example>
public interface IHtmlConverter<T>
{
    /// <summary>Converts a text. An exception becomes an issue (<see cref="HtmlIssueKind.ConverterFailed"/>).</summary>
    /// <param name="text">The text, trimmed; never blank.</param>
    /// <param name="context">The options of the source and the page.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if the text is not a value of the type.</returns>
    static abstract bool TryConvert(string text, in HtmlValueContext context, [MaybeNullWhen(false)] out T value);
}
