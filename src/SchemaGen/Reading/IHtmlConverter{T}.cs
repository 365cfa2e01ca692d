using System.Diagnostics.CodeAnalysis;

namespace SchemaGen;

/// <summary>Converts text to values of a type, for <see cref="HtmlSourceAttribute.Converter"/>.</summary>
/// <typeparam name="T">The type.</typeparam>
public interface IHtmlConverter<T>
{
    /// <summary>Converts a text. What it throws is an issue (<see cref="HtmlIssueKind.ConverterFailed"/>).</summary>
    /// <param name="text">The text, trimmed; never blank.</param>
    /// <param name="context">What the source and the page say.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if the text is no value.</returns>
    static abstract bool TryConvert(string text, in HtmlValueContext context, [MaybeNullWhen(false)] out T value);
}
