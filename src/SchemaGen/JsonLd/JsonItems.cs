using System.Collections.Generic;

namespace SchemaGen.JsonLd;

/// <summary>The values that a JSON value consists of: the value itself, or the items of a list, with nested lists flattened.</summary>
internal struct JsonItems
{
    private readonly JsonTokens _tokens;
    private int _next;
    private int _end;

    /// <summary>The continuations of lists that contain a list written as an object; null until there is one.</summary>
    private Stack<(int Next, int End)>? _outer;

    /// <param name="tokens">The JSON that contains the value.</param>
    /// <param name="value">The value; <see cref="JsonTokens.None"/> for no values.</param>
    public JsonItems(JsonTokens tokens, int value)
    {
        _tokens = tokens;
        _next = value;
        _end = value == JsonTokens.None ? value : tokens.After(value);
    }

    /// <summary>The current value.</summary>
    public int Current { get; private set; }

    /// <summary>Moves to the next value.</summary>
    /// <returns>False at the end, or if the budget is exhausted.</returns>
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
                // The items follow, then the values after the array.
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
