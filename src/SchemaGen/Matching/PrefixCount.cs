namespace SchemaGen.Matching;

/// <summary>The longest prefix of a selector that an element in a scope or around it matches, and the number of elements that match it.</summary>
internal struct PrefixCount()
{
    /// <summary>The index of the last step of the prefix; -1 if no element matches the first step.</summary>
    public int Step { get; private set; } = -1;

    /// <summary>The number of elements inside the scope.</summary>
    public int Inside { get; private set; }

    /// <summary>Whether the element of the scope matches.</summary>
    public bool Self { get; private set; }

    /// <summary>The number of ancestors of the scope's element.</summary>
    public int Around { get; private set; }

    /// <summary>Counts an element inside the scope.</summary>
    public void AddInside(int step)
    {
        if (Reaches(step))
        {
            Inside++;
        }
    }

    /// <summary>Counts the element of the scope.</summary>
    public void AddSelf(int step)
    {
        if (Reaches(step))
        {
            Self = true;
        }
    }

    /// <summary>Counts an ancestor of the scope's element.</summary>
    public void AddAround(int step)
    {
        if (Reaches(step))
        {
            Around++;
        }
    }

    /// <summary>Restarts the count if the element matches a longer prefix than those before.</summary>
    /// <returns>Whether the element counts.</returns>
    private bool Reaches(int step)
    {
        if (step > Step)
        {
            (Step, Inside, Self, Around) = (step, 0, false, 0);
        }

        return step == Step && step >= 0;
    }
}
