using System;
using System.Collections.Generic;
using System.Globalization;

namespace SchemaGen.Corpus.Units;

/// <summary>The errors of several inputs, reported together.</summary>
internal sealed class InputErrors
{
    /// <summary>A list may have a million lines, all of them wrong for the same reason.</summary>
    private const int MaxMessages = 10;

    private readonly List<string> _messages = [];
    private int _count;

    /// <summary>Gets the units of an input; none if it has an error.</summary>
    /// <param name="unitsOf">Finds the units.</param>
    /// <param name="prefix">The beginning of the message.</param>
    public IReadOnlyList<CorpusUnit> Catch(Func<IReadOnlyList<CorpusUnit>> unitsOf, string prefix = "")
    {
        try
        {
            return unitsOf();
        }
        catch (CorpusException e)
        {
            if (_count++ < MaxMessages)
            {
                _messages.Add(prefix + e.Message);
            }

            return [];
        }
    }

    /// <summary>Throws an exception with all errors, each in a line.</summary>
    /// <param name="advice">A last line; null for none.</param>
    /// <exception cref="CorpusException">An input has an error.</exception>
    public void ThrowIfAny(string? advice = null)
    {
        if (_count == 0)
        {
            return;
        }

        if (_count > _messages.Count)
        {
            _messages.Add(string.Create(CultureInfo.InvariantCulture, $"And {_count - _messages.Count:N0} more."));
        }

        if (advice is not null)
        {
            _messages.Add(advice);
        }

        throw new CorpusException(string.Join(Environment.NewLine, _messages));
    }
}
