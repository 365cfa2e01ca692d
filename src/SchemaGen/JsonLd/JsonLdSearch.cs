using System;
using System.Collections.Generic;
using System.Text.Json;

namespace SchemaGen.Runtime;

/// <summary>Follows the keys of a path, with a stack of its own: references may lead further down than the thread's stack goes.</summary>
internal sealed class JsonLdSearch(JsonLdGraph graph, JsonLdKey[] keys, bool wholeLists)
{
    private readonly Stack<Step> _steps = new();
    private readonly HashSet<(JsonLdObject Object, int Key, bool IsItem)> _entered = [];
    private readonly HashSet<(JsonLdObject? Owner, int Index)> _taken = [];

    /// <summary>The values below an object, in the order in which they are written, those of a search before left out.</summary>
    public List<JsonLdValue> From(JsonLdObject start)
    {
        var values = new List<JsonLdValue>();
        Enter(start, isItem: false, key: 0);

        while (_steps.TryPop(out Step step))
        {
            JsonLdValue value = step.Value;

            if (step.Key == keys.Length)
            {
                if (value.Object is { } last ? _entered.Add((graph.Resolve(last), step.Key, IsItem: false)) : _taken.Add((step.Owner, step.Index)))
                {
                    values.Add(value);
                }
            }
            else if (value.IsItem && keys[step.Key].IsAnyKey)
            {
                // The key means the item, or a key of it. What is pushed last comes first.
                Step inner = step with { Value = value with { IsItem = false } };
                _steps.Push(inner);
                _steps.Push(inner with { Key = step.Key + 1 });
            }
            else if (value.Object is { } next)
            {
                Enter(next, value.IsItem, step.Key);
            }
            else if (keys[step.Key].IsAnyDepth)
            {
                _steps.Push(step with { Key = step.Key + 1 });
            }
        }

        return values;
    }

    private void Enter(JsonLdObject value, bool isItem, int key)
    {
        JsonLdObject node = graph.Resolve(value);

        // Whether it is an item matters to the key behind this one.
        if (!_entered.Add((node, key, isItem && keys[key].IsAnyDepth)))
        {
            return;
        }

        if (keys[key].IsAnyDepth)
        {
            Push(node, node.Members, key, objectsOnly: true);
            _steps.Push(new Step(new JsonLdValue(node.Element, node, isItem), Owner: null, Index: 0, key + 1));
        }
        else if (keys[key].IsAnyKey)
        {
            Push(node, node.Members, key + 1, objectsOnly: false);
        }
        else
        {
            Push(node, node.Find(keys[key]), key + 1, objectsOnly: false);
        }
    }

    private void Push(JsonLdObject node, ReadOnlySpan<JsonLdMember> members, int key, bool objectsOnly)
    {
        for (int i = members.Length - 1; i >= 0; i--)
        {
            if (members[i].IsProperty)
            {
                Push(node, members[i], key, objectsOnly);
            }
        }
    }

    private void Push(JsonLdObject node, in JsonLdMember member, int key, bool objectsOnly)
    {
        if (wholeLists && key == keys.Length && member.Property.Value.ValueKind == JsonValueKind.Array)
        {
            _steps.Push(new Step(new JsonLdValue(member.Property.Value, Object: null, IsItem: false), node, ~member.Start, key));
            return;
        }

        for (int i = member.End - 1; i >= member.Start; i--)
        {
            JsonLdValue value = node[i];

            if (!objectsOnly || value.Object is not null)
            {
                _steps.Push(new Step(value, node, i, key));
            }
        }
    }

    /// <summary>A value that was reached, and the key that is looked for in it.</summary>
    private readonly record struct Step(JsonLdValue Value, JsonLdObject? Owner, int Index, int Key);
}
