using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using SchemaGen.Snapshots;

namespace VerifyTests;

/// <summary>A comparison that takes its settings fluently and runs once, when it is awaited or returned as a task.</summary>
public sealed class SettingsTask
{
    private readonly Action<SnapshotSettings> _compare;
    private SnapshotSettings _settings = new();
    private Task? _task;

    internal SettingsTask(Action<SnapshotSettings> compare) => _compare = compare;

    public static implicit operator Task(SettingsTask task)
    {
        ArgumentNullException.ThrowIfNull(task);

        return task.ToTask();
    }

    /// <summary>Looks for the files in <paramref name="directory"/>, relative to the folder of the test's source file.</summary>
    public SettingsTask UseDirectory(string directory) => With(_settings with { Directory = directory });

    /// <summary>Replaces all of the file names that comes before <c>#</c>.</summary>
    public SettingsTask UseFileName(string fileName) => With(_settings with { FileName = fileName });

    /// <summary>Replaces the names and values of the parameters in the file names.</summary>
    public SettingsTask UseTextForParameters(string parametersText) => With(_settings with { ParametersText = parametersText });

    /// <summary>Replaces the values of the parameters in the file names.</summary>
    public SettingsTask UseParameters(params object?[] parameters) => With(_settings with { Parameters = parameters });

    /// <inheritdoc cref="UseParameters(object?[])"/>
    public SettingsTask UseParameters<T>(T parameter) => With(_settings with { Parameters = [parameter] });

    /// <summary>One parameter that is an array: not the list of them all.</summary>
    public SettingsTask UseParameters<T>(T[] parameters) => With(_settings with { Parameters = [parameters] });

    /// <summary>The comparison, run.</summary>
    public Task ToTask() => _task ??= Run();

    /// <summary>Lets <c>await</c> run the comparison.</summary>
    public TaskAwaiter GetAwaiter() => ToTask().GetAwaiter();

    /// <summary>Lets <c>await</c> run the comparison.</summary>
    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => ToTask().ConfigureAwait(continueOnCapturedContext);

    private SettingsTask With(SnapshotSettings settings)
    {
        settings.ThrowIfContradictory();
        _settings = settings;
        return this;
    }

    private Task Run()
    {
        try
        {
            _compare(_settings);
            return Task.CompletedTask;
        }
#pragma warning disable CA1031 // Whatever it is, the task carries it to the one who awaits.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Task.FromException(exception);
        }
    }
}
