using System;
using SchemaGen.Limits;

namespace SchemaGen.JsonLd;

/// <summary>Limits the work that the JSON of a page may cause, and checks for cancellation and timeout. Every loop over JSON values spends from it.</summary>
/// <remarks>JSON takes memory in proportion to its length, but paths, references and values that are read as JSON may visit it again and again. The number of visits is limited in proportion to the length.</remarks>
/// <param name="onExhausted">Called once, when the budget is spent, with the number of values that were allowed.</param>
/// <param name="page">The budget of the page, checked every 1,024 values; null for a text that belongs to no page.</param>
internal sealed class JsonBudget(Action<long>? onExhausted, PageBudget? page)
{
    /// <summary>The number of values that every page may visit. A schema of 50 members can visit 80,000 values for each.</summary>
    private const long Floor = 4_000_000;

    private const int ValuesPerCharacter = 32;
    private const int CancellationInterval = 1024;

    private long _allowed = Floor;
    private long _characters;
    private long _spent;
    private long _nextCheck = CancellationInterval;

    /// <summary>Whether the budget is spent, so that no more JSON is read.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Checks the token and the clock; null for a text that belongs to no page.</summary>
    public Action? Progress => page?.Progress;

    /// <summary>Raises the budget for a text that is about to be read.</summary>
    public void Grant(int characters)
    {
        _characters += characters;
        _allowed = Math.Max(_allowed, _characters * ValuesPerCharacter);
    }

    /// <summary>Spends values.</summary>
    /// <returns>False if the budget is exhausted.</returns>
    public bool TrySpend(long values = 1)
    {
        _spent += values;
        return _spent < _nextCheck ? !IsExhausted : Check();
    }

    private bool Check()
    {
        page?.Check();
        _nextCheck = _spent + CancellationInterval;

        if (_spent > _allowed && !IsExhausted)
        {
            IsExhausted = true;
            onExhausted?.Invoke(_allowed);
        }

        return !IsExhausted;
    }
}
