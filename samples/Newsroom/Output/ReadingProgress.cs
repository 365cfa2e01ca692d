using System;
using System.Threading.Tasks;
using Spectre.Console;

namespace Newsroom.Output;

/// <summary>A progress bar on standard error, shown if it is an interactive terminal.</summary>
internal static class ReadingProgress
{
    /// <summary>Runs an action that reports the name of each page that was read.</summary>
    public static async Task RunAsync(int pages, Func<Action<string>, Task> action)
    {
        if (!Terminal.Error.Profile.Capabilities.Interactive || !Terminal.Error.Profile.Capabilities.Ansi)
        {
            await action(static _ => { });
            return;
        }

        await Terminal.Error.Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                ProgressTask task = context.AddTask("pages", maxValue: pages);

                await action(name =>
                {
                    task.Increment(1);
                    task.Description = $"{(int)task.Value} of {pages}  {Markup.Escape(PlainText.Of(name))}";
                });
            });
    }
}
