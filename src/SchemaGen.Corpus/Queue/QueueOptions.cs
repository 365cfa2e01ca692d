using System;
using System.Linq;

namespace SchemaGen.Corpus;

/// <summary>The address of a queue of units, and its settings.</summary>
public sealed record QueueOptions
{
    private readonly string _job = "extract";
    private readonly TimeSpan _ackWait = TimeSpan.FromSeconds(30);

    /// <summary>The address of the NATS server, or several with commas between them: <c>nats://user:password@host:4222</c>, <c>tls://host</c>.</summary>
    public required string Url { get; init; }

    /// <summary>The path of a file with credentials; null for none.</summary>
    public string? CredentialsFile { get; init; }

    /// <summary>The name of the job: each has a separate queue and separate results. Default: <c>extract</c>.</summary>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits, hyphens and underscores of ASCII.</exception>
    public string Job
    {
        get => _job;
        init => _job = IsValidJobName(value) ? value : throw new ArgumentException($"'{value}' is not the name of a job: letters, digits, '-' and '_'.", nameof(Job));
    }

    /// <summary>The time without progress after which a unit goes to another worker. Applies when the queue is created. Default: 30 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than a second.</exception>
    public TimeSpan AckWait
    {
        get => _ackWait;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromSeconds(1), nameof(AckWait));
            _ackWait = value;
        }
    }

    /// <summary>Reports whether a text is the name of a job.</summary>
    public static bool IsValidJobName(string? name) => !string.IsNullOrEmpty(name) && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>The address without what comes before the server, which may be a password.</summary>
    internal string UrlWithoutPassword => Url.LastIndexOf('@') is var end and >= 0 ? Url[(end + 1)..] : Url;

    /// <summary>Gets the job and the server, without the password.</summary>
    public override string ToString() => $"Job '{Job}' on '{UrlWithoutPassword}'";
}
