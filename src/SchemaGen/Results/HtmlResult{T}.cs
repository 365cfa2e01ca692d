using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGen;

/// <summary>What was read from a page: a value, or the errors that say why there is none; and in both cases every issue and which source filled each member.</summary>
/// <typeparam name="T">The schema.</typeparam>
public sealed class HtmlResult<T>
{
    private readonly T? _value;
    private readonly Type _schemaType;
    private readonly int _errorCount;

    /// <param name="schemaType">The schema that was read.</param>
    /// <param name="value">The value, if there is no error.</param>
    /// <param name="issues">The issues that are kept.</param>
    /// <param name="errorCount">How many errors there are, those included that are not kept.</param>
    /// <param name="sources">Which source filled each member.</param>
    internal HtmlResult(Type schemaType, T? value, IReadOnlyList<HtmlIssue> issues, int errorCount, HtmlSources sources)
    {
        _schemaType = schemaType;
        _value = value;
        _errorCount = errorCount;
        Issues = issues;
        Sources = sources;
    }

    /// <summary>Whether there is a value: no issue is an error.</summary>
    public bool Success => _errorCount == 0;

    /// <summary>The value.</summary>
    /// <exception cref="HtmlSchemaException">There is none.</exception>
    public T Value => Success ? _value! : throw new HtmlSchemaException(_schemaType, Issues, _errorCount);

    /// <summary>The value, or the default of <typeparamref name="T"/> if there is none.</summary>
    public T? ValueOrDefault => _value;

    /// <summary>Every issue, in the order in which they were found; warnings do not stand against a value.</summary>
    public IReadOnlyList<HtmlIssue> Issues { get; }

    /// <summary>Which source filled each member.</summary>
    public HtmlSources Sources { get; }

    /// <summary>Gives the value, if there is one.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return Success;
    }

    /// <summary>The same result as that of a base class or an interface of <typeparamref name="T"/>.</summary>
    /// <exception cref="InvalidCastException"><typeparamref name="T"/> is no <typeparamref name="TOther"/>.</exception>
    public HtmlResult<TOther> Cast<TOther>()
    {
        // Asked of the types and not of the value, so that a page without a value does not hide the mistake.
        if (!typeof(TOther).IsAssignableFrom(typeof(T)))
        {
            throw new InvalidCastException($"A result of '{typeof(T)}' is no result of '{typeof(TOther)}'.");
        }

        return new HtmlResult<TOther>(_schemaType, Success ? (TOther)(object)_value! : default, Issues, _errorCount, Sources);
    }

    /// <summary>Gets the same result with warnings about the whole page before its issues.</summary>
    internal HtmlResult<T> WithWarnings(IReadOnlyList<HtmlIssue> warnings) =>
        warnings.Count == 0 ? this : new HtmlResult<T>(_schemaType, _value, [.. warnings, .. Issues], _errorCount, Sources);
}
