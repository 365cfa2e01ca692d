namespace SchemaGen.Generator.Selectors;

/// <summary>Compares the sets of indices of <c>:nth-child()</c> and related pseudo-classes, exactly.</summary>
internal static class PlaceContainment
{
    /// <summary>Reports whether each index of <paramref name="inner"/> is one of <paramref name="outer"/>.</summary>
    public static bool Contains(NthSelector outer, NthSelector inner)
    {
        long step = inner.Step;
        long first = inner.Offset;
        bool hasSteps = step == 0 || outer.Step != 0 && step % outer.Step == 0;

        if (step > 0)
        {
            // The smallest index from 1; the set has no end.
            first += first >= 1 ? 0 : (step - first) / step * step;
            return outer.Step > 0 && hasSteps && IsIn(outer, first);
        }

        if (first < 1)
        {
            return true;
        }

        long last = step == 0 ? first : first + ((first - 1) / -step * step);
        return IsIn(outer, first) && IsIn(outer, last) && (hasSteps || first == last);
    }

    private static bool IsIn(NthSelector set, long index) =>
        set.Step == 0 ? index == set.Offset : (index - set.Offset) % set.Step == 0 && (index - set.Offset) / set.Step >= 0;
}
