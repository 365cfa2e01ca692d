using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Extraction;

/// <summary>The command <c>extract status</c>: shows the progress of a job on a NATS server.</summary>
internal sealed class StatusCommand
{
    private readonly QueueCommandOptions _queue = new();

    private readonly Option<bool> _json = new("--json") { Description = "Writes the status as JSON." };

    private StatusCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new StatusCommand();
        var command = new Command("status", "Shows the progress, the fill rates and the workers of a job on a NATS server. The exit code is 1 if units are parked.");
        options._queue.Require();
        options._queue.AddAddressTo(command);
        command.Add(options._json);
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        UnitQueue queue = await UnitQueue.OpenAsync(_queue.Of(result)!, cancellationToken).ConfigureAwait(false);

        await using (queue.ConfigureAwait(false))
        {
            QueueStatus status = await queue.ReadStatusAsync(cancellationToken).ConfigureAwait(false);

            if (result.GetValue(_json))
            {
                await result.InvocationConfiguration.Output.WriteLineAsync(status.ToJson()).ConfigureAwait(false);
            }
            else
            {
                Write(result.InvocationConfiguration.Output, status);
            }

            return status.Manifest.FailedUnits.Count == 0 ? ExitCode.Success : ExitCode.Found;
        }
    }

    private static void Write(TextWriter output, QueueStatus status)
    {
        string state = status.IsFinished ? "finished" : status.IsPublished ? "running" : "units are being added";
        ExtractSummary.WriteLine(output, string.Create(CultureInfo.InvariantCulture, $"Job '{status.Job}': {state}. {ExtractSummary.Number(status.Manifest.Units, "unit")} done, {status.Running:N0} with workers or to be tried again, {status.Waiting:N0} waiting, {status.Manifest.FailedUnits.Count:N0} parked."));

        foreach (WorkerState worker in status.Workers)
        {
            string rate = worker.HasEnded ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", {worker.PagesPerSecond:N0} pages/s");
            ExtractSummary.WriteLine(output, string.Create(CultureInfo.InvariantCulture, $"Worker {worker.Name}, since {worker.Started.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z, {(worker.HasEnded ? "ended" : "last heard")} {worker.Reported.UtcDateTime:HH:mm:ss}Z: {ExtractSummary.Number(worker.Units, "unit")}, {ExtractSummary.Number(worker.Pages, "page")}{rate}."));
        }

        foreach (KeyValuePair<string, string> unit in status.Failing)
        {
            ExtractSummary.WriteLine(output, $"To be tried again: {unit.Key}: {unit.Value}");
        }

        ExtractSummary.WriteCounts(output, status.Manifest);
    }
}
