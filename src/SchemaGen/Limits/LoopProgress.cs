using System;

namespace SchemaGen.Limits;

/// <summary>Reports progress from loops whose length a page determines, such as those over all open elements.</summary>
/// <param name="progress">Called every 16,384 steps, which take about a millisecond; an exception that it throws ends the loop.</param>
internal struct LoopProgress(Action? progress)
{
    private const int StepsBetweenReports = 1 << 14;

    private int _steps;

    /// <summary>Counts steps.</summary>
    public void Step(int count = 1)
    {
        _steps += count;

        if (_steps >= StepsBetweenReports)
        {
            _steps = 0;
            progress?.Invoke();
        }
    }
}
