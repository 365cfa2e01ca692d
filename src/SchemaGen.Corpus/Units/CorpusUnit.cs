using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus;

/// <summary>A unit of work: an archive, or some of the pages of a folder. A unit gives the same parts wherever and however often it is run.</summary>
/// <param name="Name">The name, under which its parts are stored; unique, and the same in each run.</param>
/// <param name="Kind">The kind of the inputs.</param>
/// <param name="Inputs">The full paths or the addresses (http, https) of the inputs. For <see cref="UnitKind.Archive"/>, there is one.</param>
public sealed record CorpusUnit(string Name, UnitKind Kind, IReadOnlyList<string> Inputs)
{
    /// <summary>Reads a unit from the JSON that <see cref="ToJson"/> writes.</summary>
    /// <exception cref="CorpusException">The text is not a unit.</exception>
    public static CorpusUnit Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);

        try
        {
            if (JsonSerializer.Deserialize(json, CorpusJsonContext.Default.CorpusUnit) is { Name: not null, Inputs.Count: > 0 } unit && IsValid(unit))
            {
                return unit;
            }
        }
        catch (JsonException e)
        {
            throw new CorpusException($"The unit cannot be read: {e.Message}", e);
        }

        throw new CorpusException("The unit cannot be read: it needs a name, a kind and inputs; an archive is one input.");
    }

    /// <summary>Writes the unit as JSON in one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CorpusJsonContext.Default.CorpusUnit);

    private static bool IsValid(CorpusUnit unit) => UnitName.IsValid(unit.Name) && unit.Inputs.All(IsInput) && (unit.Kind == UnitKind.Archive ? unit.Inputs.Count == 1 : unit.Kind == UnitKind.Pages);

    private static bool IsInput(string? input) => !string.IsNullOrEmpty(input) && !input.Contains('\0', StringComparison.Ordinal);
}
