using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Hespress.Input;
using Spectre.Console;

namespace Hespress.Output;

/// <summary>A bar of progress on standard error, where a person waits for it.</summary>
internal static class ReadingProgress
{
    /// <summary>From so many files on reading them takes a moment.</summary>
    private const int ManyFiles = 20;

    /// <summary>Does something with each input, in their order.</summary>
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

        // What is drawn is as wide as the terminal, unlike messages.
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
