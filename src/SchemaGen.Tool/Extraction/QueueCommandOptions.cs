using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using SchemaGen.Corpus;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Extraction;

/// <summary>The options of a queue that many machines share.</summary>
internal sealed class QueueCommandOptions
{
    private const int DefaultTries = 3;
    private const int MaxAckWait = 3600;

    private static readonly string[] s_schemes = ["nats", "tls", "ws", "wss"];

    private readonly Option<string?> _url = new("--nats") { Description = "Takes the units from the queue on a NATS server with JetStream, as all machines with the same command do. Inputs, if named, are added to the queue first.", HelpName = "url" };

    private readonly Option<string?> _credentials = new("--nats-creds") { Description = "The file with the credentials for the NATS server.", HelpName = "file" };

    private readonly Option<string> _job = new("--job") { Description = "The name of the job on the NATS server.", HelpName = "name", DefaultValueFactory = static _ => "extract" };

    private readonly Option<bool> _publish = new("--publish") { Description = "Adds the units of the inputs to the queue, and ends." };

    private readonly Option<int?> _tries = NumberOption.Create("--tries", "The number of failures after which a unit is parked. Default: 3.", "number", static (int number) => number >= 1, "a whole number from 1");

    private readonly Option<int?> _ackWait = NumberOption.Create("--ack-wait", "The time after which the units of a dead worker go to another one, in seconds. Applies when the job is begun. Default: 30.", "seconds", static (int number) => number is >= 1 and <= MaxAckWait, $"a whole number from 1 to {MaxAckWait}");

    /// <summary>The option of the number of failures, which workers use.</summary>
    public Option Tries => _tries;

    /// <summary>Adds the options to the command that works.</summary>
    public void AddTo(Command command)
    {
        AddAddressTo(command);
        command.Add(_publish);
        command.Add(_tries);
        command.Add(_ackWait);
        command.Validators.Add(result =>
        {
            foreach (Option option in (Option[])[_credentials, _job, _publish, _tries, _ackWait])
            {
                if (!IsQueue(result) && result.IsGiven(option))
                {
                    result.AddError($"The option '{option.Name}' needs '--nats'.");
                }
            }
        });
    }

    /// <summary>Adds the options that locate the queue.</summary>
    public void AddAddressTo(Command command)
    {
        command.Add(_url);
        command.Add(_credentials);
        command.Add(_job);
        command.Validators.Add(result =>
        {
            if (result.IsGiven(_job) && !QueueOptions.IsValidJobName(result.GetValue(_job)))
            {
                result.AddError("The option '--job' is a name of letters, digits, '-' and '_'.");
            }

            if (result.GetValue(_url) is { } url && !url.Split(',').All(IsServer))
            {
                result.AddError("The option '--nats' is the address of a NATS server, such as nats://host:4222, or several with commas between them.");
            }
        });
    }

    /// <summary>Makes the address required, for a command that takes no units.</summary>
    public void Require()
    {
        _url.Required = true;
        _url.Description = "The NATS server that has the job.";
    }

    /// <summary>Reports whether units are taken from a queue.</summary>
    public bool IsQueue(CommandResult result) => result.GetValue(_url) is not null;

    /// <summary>Reports whether units are only added to the queue.</summary>
    public bool IsPublishing(CommandResult result) => result.GetValue(_publish);

    /// <summary>Gets the number of failures after which a unit is parked.</summary>
    public int TriesOf(ParseResult result) => result.GetValue(_tries) ?? DefaultTries;

    /// <summary>Gets the queue; null if there is none.</summary>
    public QueueOptions? Of(ParseResult result)
    {
        if (result.GetValue(_url) is not { } url)
        {
            return null;
        }

        var options = new QueueOptions { Url = url, CredentialsFile = result.GetValue(_credentials), Job = result.GetValue(_job)! };
        return result.GetValue(_ackWait) is { } seconds ? options with { AckWait = TimeSpan.FromSeconds(seconds) } : options;
    }

    /// <remarks>An address without a scheme is that of a server without encryption.</remarks>
    private static bool IsServer(string address) =>
        Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address.Trim() : $"nats://{address.Trim()}", UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 && s_schemes.Contains(uri.Scheme);
}
