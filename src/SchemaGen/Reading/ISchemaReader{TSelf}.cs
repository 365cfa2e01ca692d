using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace SchemaGen.Runtime;

/// <summary>Reads one element by a schema. The generator implements it beside <see cref="IHtmlSchema{TSelf}"/>, so that a schema can read nested schemas.</summary>
/// <typeparam name="TSelf">The schema.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISchemaReader<TSelf> : IHtmlSchema<TSelf>
    where TSelf : ISchemaReader<TSelf>
{
    /// <summary>Reads the element of <paramref name="scope"/>, and reports issues to the scope.</summary>
    /// <returns>False if there was an error.</returns>
    static abstract bool TryRead(SchemaScope scope, [MaybeNullWhen(false)] out TSelf value);

    /// <inheritdoc/>
    static HtmlResult<TSelf> IHtmlSchema<TSelf>.ExtractBuffer(ReadOnlyMemory<char> html, HtmlContext context, CancellationToken cancellationToken) => SchemaReader.Extract<TSelf>(html, context, cancellationToken);
}
