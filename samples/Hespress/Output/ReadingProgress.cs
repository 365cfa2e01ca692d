using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Hespress.Input;
using Spectre.Console;

namespace Hespress.Output;

/// <summary>A progress bar on standard error, shown if it is an interactive terminal and reading takes long.</summary>
internal static class ReadingProgress
{
    /// <summary>The number of files from which reading takes noticeable time.</summary>
    private const int ManyFiles = 20;

    /// <summary>Runs an action for each input in order.</summary>
    public static async Task RunAsync(IReadOnlyCollection<PageInput> inputs, Func<PageInput, Task> action)
    {
        bool isLong = inputs.Count >= ManyFiles || (inputs.Count > 1 && inputs.Any(static input => input is WebPage));

        if (!isLong || !Terminal.Error.Profile.Capabilities.Interactive || !Terminal.Error.Profile.Capabilities.Ansi)
        {
            foreach (PageInput input in inputs)
            {
                await action(input);
            }

            return;
        }

        // The progress bar is as wide as the terminal, unlike messages, which are not wrapped.
        int width = Terminal.Error.Profile.Width;
        Terminal.Error.Profile.Width = Math.Max(20, Console.WindowWidth);

        try
        {
            await Terminal.Error.Progress()
                .AutoClear(true)
                .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
                .StartAsync(async context =>
                {
                    ProgressTask task = context.AddTask("pages", maxValue: inputs.Count);

                    foreach (PageInput input in inputs)
                    {
                        task.Description = $"{(int)task.Value + 1} of {inputs.Count}  {Markup.Escape(PlainText.Of(input.Name))}";
                        await action(input);
                        task.Increment(1);
                    }
                });
        }
        finally
        {
            Terminal.Error.Profile.Width = width;
        }
    }
}
