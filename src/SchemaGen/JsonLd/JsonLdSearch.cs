using System.Collections.Generic;

namespace SchemaGen.JsonLd;

/// <summary>Follows the keys of a path from each object that it begins at, as far as the caller needs.</summary>
/// <remarks>
/// The stack is explicit, because references may lead deeper than the stack of the thread. It stores the continuations of lists and objects instead of their values, so its length depends on the length of
/// the path and the depth of nesting. An object is entered once for each key of the path, so the time is proportional to the page wherever its references lead.
/// </remarks>
internal sealed class JsonLdSearch(JsonLdGraph graph, JsonLdKey[] keys, string[] types, bool wholeLists, int onlyStart)
{
    private readonly JsonTokens _tokens = graph.Tokens;
    private readonly Stack<Step> _steps = new();

    /// <summary>For each key, and in a second entry for the items of lists: the objects that were entered; after the last key, the values that were found.</summary>
    private readonly SparseBits?[] _entered = new SparseBits?[(2 * keys.Length) + 1];
    private readonly SparseBits _typed = new();
    private readonly SparseBits _ofTypes = new();
    private int _starts;

    /// <summary>Moves to the next object that the path begins at.</summary>
    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        _steps.Clear();

        while ((onlyStart == JsonTokens.None ? graph.ObjectAt(_starts++) : _starts++ == 0 ? onlyStart : JsonTokens.None) is var start and not JsonTokens.None)
        {
            if (types.Length == 0 || IsOfTypes(start) || IsOfTypes(graph.Resolve(start)))
            {
                Enter(start, isItem: false, key: 0);
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the next value below the object, in the order in which values are written. Values that were found before are skipped.</summary>
    public bool TryNext(out int value)
    {
        while (_steps.TryPop(out Step step) && _tokens.Budget.TrySpend())
        {
            switch (step.Kind)
            {
                case StepKind.Members:
                    PushMember(step);
                    break;
                case StepKind.Values:
                    if (PushNext(step) is { } next && TryReach(next))
                    {
                        value = next.Token;
                        return true;
                    }

                    break;
                default:
                    if (TryReach(step))
                    {
                        value = step.Token;
                        return true;
                    }

                    break;
            }
        }

        value = JsonTokens.None;
        return false;
    }

    private bool IsOfTypes(int value)
    {
        if (_typed.Add(value) && graph.IsOf(value, types))
        {
            _ofTypes.Add(value);
        }

        return _ofTypes.Contains(value);
    }

    private void PushMember(in Step step)
    {
        if (step.Token < step.End)
        {
            int value = step.Token + 1;
            _steps.Push(step with { Token = _tokens.After(value) });

            if (graph.IsProperty(step.Token))
            {
                PushValues(value, step.Key, step.ObjectsOnly);
            }
        }
    }

    private void PushValues(int value, int key, bool objectsOnly)
    {
        if (value == JsonTokens.None)
        {
            return;
        }

        bool isWhole = wholeLists && key == keys.Length && _tokens.IsArray(value);
        _steps.Push(new Step(isWhole ? StepKind.Value : StepKind.Values, value, _tokens.After(value), key, IsItem: false, objectsOnly));
    }

    /// <summary>Takes the next value, and pushes the continuation.</summary>
    /// <returns>Null if the value is a list, whose items come next.</returns>
    private Step? PushNext(in Step step)
    {
        int token = step.Token;

        if (token == step.End)
        {
            return null;
        }

        if (_tokens.IsArray(token))
        {
            _steps.Push(step with { Token = _tokens.Inside(token), IsItem = true });
            return null;
        }

        _steps.Push(step with { Token = _tokens.After(token) });
        bool isObject = _tokens.IsObject(token);

        if (isObject && _tokens.ListOf(token) is var list and not JsonTokens.None)
        {
            _steps.Push(step with { Token = list, End = _tokens.After(list), IsItem = true });
            return null;
        }

        return isObject || !step.ObjectsOnly ? step with { Kind = StepKind.Value } : null;
    }

    /// <summary>Accepts a value at the end of the path for the first time, or continues the search below it.</summary>
    /// <returns>Whether the value is accepted.</returns>
    private bool TryReach(in Step step)
    {
        bool isObject = _tokens.IsObject(step.Token);

        if (step.Key == keys.Length)
        {
            return Add(isObject ? graph.Resolve(step.Token) : step.Token, step.Key, isItem: false);
        }

        if (step.IsItem && keys[step.Key].IsAnyKey)
        {
            // The wildcard matches the item, or any key of the item. The step that is pushed last is taken first.
            Step inner = step with { Kind = StepKind.Value, IsItem = false };
            _steps.Push(inner);
            _steps.Push(inner with { Key = step.Key + 1 });
        }
        else if (isObject)
        {
            Enter(step.Token, step.IsItem, step.Key);
        }
        else if (keys[step.Key].IsAnyDepth)
        {
            _steps.Push(step with { Kind = StepKind.Value, Key = step.Key + 1 });
        }

        return false;
    }

    private void Enter(int value, bool isItem, int key)
    {
        int node = graph.Resolve(value);

        // The next key needs to know whether this is an item.
        if (!Add(node, key, isItem && keys[key].IsAnyDepth))
        {
            return;
        }

        if (keys[key].IsAnyDepth)
        {
            PushMembers(node, key, objectsOnly: true);
            _steps.Push(new Step(StepKind.Value, node, End: 0, key + 1, isItem, ObjectsOnly: false));
        }
        else if (keys[key].IsAnyKey)
        {
            PushMembers(node, key + 1, objectsOnly: false);
        }
        else
        {
            PushValues(_tokens.Find(node, keys[key]), key + 1, objectsOnly: false);
        }
    }

    private bool Add(int value, int key, bool isItem) => (_entered[(2 * key) + (isItem ? 1 : 0)] ??= new SparseBits()).Add(value);

    private void PushMembers(int node, int key, bool objectsOnly) =>
        _steps.Push(new Step(StepKind.Members, _tokens.Inside(node), _tokens.After(node), key, IsItem: false, objectsOnly));

    private enum StepKind : byte
    {
        /// <summary>A single value, which is searched for the key.</summary>
        Value,

        /// <summary>Values up to an end, with lists flattened.</summary>
        Values,

        /// <summary>Members of an object up to an end.</summary>
        Members,
    }

    /// <summary>A continuation of the search, and the key that it searches for.</summary>
    private readonly record struct Step(StepKind Kind, int Token, int End, int Key, bool IsItem, bool ObjectsOnly);
}
