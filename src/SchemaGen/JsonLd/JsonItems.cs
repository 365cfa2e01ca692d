using System.Collections.Generic;

namespace SchemaGen.JsonLd;

/// <summary>The values that a value of JSON consists of: itself, or the items of a list, with lists in it flattened.</summary>
internal struct JsonItems
{
    private readonly JsonTokens _tokens;
    private int _next;
    private int _end;

    /// <summary>Where lists go on that have a list written as an object; null as long as there is none.</summary>
    private Stack<(int Next, int End)>? _outer;

    /// <param name="tokens">The JSON.</param>
    /// <param name="value">The value; <see cref="JsonTokens.None"/>: no values.</param>
    public JsonItems(JsonTokens tokens, int value)
    {
        _tokens = tokens;
        _next = value;
        _end = value == JsonTokens.None ? value : tokens.After(value);
    }

    /// <summary>The value.</summary>
    public int Current { get; private set; }

    /// <summary>Goes to the next value.</summary>
    /// <returns>False if there is none, or the budget is exhausted.</returns>
    public bool MoveNext()
    {
        while (_tokens.Budget.TrySpend())
        {
            if (_next == _end)
            {
                if (_outer is null || !_outer.TryPop(out (int Next, int End) outer))
                {
                    return false;
                }

                (_next, _end) = outer;
            }
            else if (_tokens.IsArray(_next))
            {
                // Its items follow, and then what follows it.
                _next = _tokens.Inside(_next);
            }
            else if (_tokens.IsObject(_next) && _tokens.ListOf(_next) is var list and not JsonTokens.None)
            {
                (_outer ??= []).Push((_tokens.After(_next), _end));
                (_next, _end) = (list, _tokens.After(list));
            }
            else
            {
                Current = _next;
                _next = _tokens.After(_next);
                return true;
            }
        }

        return false;
    }
}
