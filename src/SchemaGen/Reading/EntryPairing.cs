using System;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>Pairs the keys of one match of a dictionary with its values, in document order.</summary>
/// <remarks>
/// A key has the values up to the next key; if the values precede their keys, it has the values since the previous key. Keys without a value between them are a run:
/// the <c>dt</c> of one group share its <c>dd</c> (HTML, 4.4.9); if there are as many values as keys, each key has one; otherwise the values belong to the key beside them.
/// </remarks>
internal static class EntryPairing
{
    /// <summary>Sets the values of each key; a key without any has an empty range.</summary>
    /// <param name="keys">The keys, in document order.</param>
    /// <param name="values">The matches of the value's selector, complete up to <paramref name="end"/>.</param>
    /// <param name="scope">The row of the match.</param>
    /// <param name="end">The row after the last row inside the match.</param>
    /// <param name="sharesGroups">Whether the keys of a run share its values.</param>
    public static void Pair(Span<EntryKey> keys, MatchList values, int scope, int end, bool sharesGroups)
    {
        int first = values.IndexFrom(scope + 1);
        int last = values.IndexFrom(end) - 1;
        bool precede = first <= last && values[first] < keys[0].Row && values[last] < keys[^1].Row;

        for (int i = 0; i < keys.Length; i++)
        {
            keys[i].FirstValue = precede ? i == 0 ? first : keys[i - 1].EndValue : values.IndexFrom(keys[i].Row);
            keys[i].EndValue = values.IndexFrom(precede ? keys[i].Row : i + 1 < keys.Length ? keys[i + 1].Row : end);
        }

        for (int i = 0; i < keys.Length;)
        {
            int next = i + 1;

            // The values of a run are after its last key, or before its first one if values precede their keys.
            while (next < keys.Length && (precede ? IsEmpty(keys[next]) : IsEmpty(keys[next - 1])))
            {
                next++;
            }

            DivideRun(keys[i..next], precede ? keys[i] : keys[next - 1], precede, sharesGroups);
            i = next;
        }
    }

    private static void DivideRun(Span<EntryKey> run, EntryKey owner, bool precede, bool sharesGroups)
    {
        int named = 0;

        foreach (ref readonly EntryKey key in run)
        {
            named += key.Text is null ? 0 : 1;
        }

        int values = owner.EndValue - owner.FirstValue;

        // A blank key, such as the corner cell of a table, may have a value.
        bool areOneEach = values == run.Length;
        bool areOneEachNamed = values == named;
        int place = 0;

        for (int i = 0; i < run.Length; i++)
        {
            ref EntryKey key = ref run[i];

            if (key.Text is null)
            {
                continue;
            }

            bool isBeside = place == (precede ? 0 : named - 1);
            (key.FirstValue, key.EndValue) = sharesGroups ? (owner.FirstValue, owner.EndValue)
                : areOneEach ? (owner.FirstValue + i, owner.FirstValue + i + 1)
                : areOneEachNamed ? (owner.FirstValue + place, owner.FirstValue + place + 1)
                : isBeside ? (owner.FirstValue, owner.EndValue)
                : (owner.FirstValue, owner.FirstValue);
            place++;
        }
    }

    private static bool IsEmpty(in EntryKey key) => key.FirstValue >= key.EndValue;
}
