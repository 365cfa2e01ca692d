using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using SchemaGen.Results;

namespace SchemaGen;

/// <summary>The result of reading a page: a value or errors, and in both cases all issues and the source that filled each member.</summary>
/// <typeparam name="T">The schema.</typeparam>
public sealed class HtmlResult<T>
{
    private readonly T? _value;
    private readonly Type _schemaType;
    private readonly int _errorCount;

    /// <param name="schemaType">The schema that was read.</param>
    /// <param name="value">The value, if there is no error.</param>
    /// <param name="issues">The issues that are kept.</param>
    /// <param name="errorCount">The number of errors, including those that are not kept.</param>
    /// <param name="sources">The source that filled each member.</param>
    internal HtmlResult(Type schemaType, T? value, IReadOnlyList<HtmlIssue> issues, int errorCount, HtmlSources sources)
    {
        _schemaType = schemaType;
        _value = value;
        _errorCount = errorCount;
        Issues = issues;
        Sources = sources;
    }

    /// <summary>Whether the result has a value, because no issue is an error.</summary>
    public bool Success => _errorCount == 0;

    /// <summary>The value.</summary>
    /// <exception cref="HtmlSchemaException">The result has no value; the message lists the errors.</exception>
    public T Value => Success ? _value! : throw new HtmlSchemaException(_schemaType, Issues, _errorCount);

    /// <summary>The value; the default of <typeparamref name="T"/> if the result has no value.</summary>
    public T? ValueOrDefault => _value;

    /// <summary>All issues, warnings included, in the order in which they were found.</summary>
    public IReadOnlyList<HtmlIssue> Issues { get; }

    /// <summary>The source that filled each member.</summary>
    public HtmlSources Sources { get; }

    /// <summary>Gets the value, if the result has one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Success;
    }

    /// <summary>Converts the result to that of a base class or an interface of <typeparamref name="T"/>.</summary>
    /// <exception cref="InvalidCastException"><typeparamref name="T"/> does not derive from or implement <typeparamref name="TOther"/>.</exception>
    public HtmlResult<TOther> Cast<TOther>()
    {
        // Types are compared instead of the value, so that the mistake also shows for a page without a value.
        if (!typeof(TOther).IsAssignableFrom(typeof(T)))
        {
            throw new InvalidCastException($"A result of '{typeof(T)}' is not a result of '{typeof(TOther)}'.");
        }

        return new HtmlResult<TOther>(_schemaType, Success ? (TOther)(object)_value! : default, Issues, _errorCount, Sources);
    }

    /// <summary>Creates the same result with a search for the elements that filled the members.</summary>
    internal HtmlResult<T> WithElements(ElementSearch elements) => new(_schemaType, _value, Issues, _errorCount, Sources.WithElements(elements));

    /// <summary>Creates the same result with warnings about the whole page before its issues.</summary>
    internal HtmlResult<T> WithWarnings(IReadOnlyList<HtmlIssue> warnings) =>
        warnings.Count == 0 ? this : new HtmlResult<T>(_schemaType, _value, [.. warnings, .. Issues], _errorCount, Sources);
}
