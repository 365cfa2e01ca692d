using System;

namespace SchemaGen.Html;

/// <summary>Reports progress from loops whose length a page determines, such as those over all open elements.</summary>
/// <param name="progress">Called every 16,384 steps, which take less than a millisecond; an exception that it throws ends parsing.</param>
internal struct LoopProgress(Action? progress)
{
    private const int StepsBetweenReports = 1 << 14;

    private int _steps;

    /// <summary>Counts a step.</summary>
    public void Step()
    {
        if (++_steps == StepsBetweenReports)
        {
            _steps = 0;
            progress?.Invoke();
        }
    }
}
