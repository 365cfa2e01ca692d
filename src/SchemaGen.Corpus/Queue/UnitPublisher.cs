using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace SchemaGen.Corpus.Queue;

/// <summary>Adds units to the stream of a job.</summary>
/// <param name="context">The connection.</param>
/// <param name="stream">The stream.</param>
/// <param name="names">The names of the job.</param>
/// <param name="states">The states of the units.</param>
/// <param name="entries">The entries of the job.</param>
internal sealed class UnitPublisher(INatsJSContext context, INatsJSStream stream, QueueNames names, UnitStates states, JobEntries entries)
{
    private const int SubjectIsInQueue = 10077;

    /// <summary>Adds units to the queue. One that is in the queue is not added again; one that is parked is tried again; of one that is done, a worker makes sure that its results are in place.</summary>
    /// <param name="units">The units.</param>
    /// <param name="cancellationToken">Ends publishing. To go on, publish all units again.</param>
    /// <returns>The numbers of units that were added.</returns>
    public async Task<PublishedUnits> PublishAsync(IEnumerable<CorpusUnit> units, CancellationToken cancellationToken)
    {
        var published = default(PublishedUnits);
        await entries.SetPublishedAsync(false, cancellationToken).ConfigureAwait(false);
        Dictionary<string, (UnitStatus Status, DateTimeOffset Time, ulong Revision)> known = await StatesByUnitAsync(cancellationToken).ConfigureAwait(false);

        foreach (CorpusUnit unit in units)
        {
            string round = string.Empty;

            // A unit without a state is a new one.
            if (known.TryGetValue(unit.Name, out var found))
            {
                if (found.Status is UnitStatus.Done or UnitStatus.Parked)
                {
                    await RemoveAsync(unit, cancellationToken).ConfigureAwait(false);
                }

                if (found.Status == UnitStatus.Done)
                {
                    // A worker finds out whether the parts are in the store of this run.
                    round = found.Time.UtcTicks.ToString(CultureInfo.InvariantCulture);
                }
                else if (found.Status == UnitStatus.Parked)
                {
                    await states.TryUpdateAsync(unit.Name, UnitState.New, found.Revision, cancellationToken).ConfigureAwait(false);
                    round = found.Revision.ToString(CultureInfo.InvariantCulture);
                }
            }

            if (await TryPublishAsync(unit, round, cancellationToken).ConfigureAwait(false))
            {
                published = new PublishedUnits(
                    published.Added + 1,
                    published.Done + (found.Status == UnitStatus.Done ? 1 : 0),
                    published.Parked + (found.Status == UnitStatus.Parked ? 1 : 0));
            }
        }

        await entries.SetPublishedAsync(true, cancellationToken).ConfigureAwait(false);
        return published;
    }

    private async Task<Dictionary<string, (UnitStatus Status, DateTimeOffset Time, ulong Revision)>> StatesByUnitAsync(CancellationToken cancellationToken) =>
        await states.ReadAllAsync<Dictionary<string, (UnitStatus, DateTimeOffset, ulong)>>(
            static (known, unit, state, revision) => known[unit] = (state.Status, state.Time, revision), cancellationToken).ConfigureAwait(false);

    /// <summary>Removes a message of a finished unit that reappeared after a crash of the server. Otherwise the server would refuse the unit as already queued.</summary>
    /// <remarks>The subject is not purged: the consumer of a server such as 2.9 then leaves out the messages before the end of the stream, and their units would be lost.</remarks>
    private async ValueTask RemoveAsync(CorpusUnit unit, CancellationToken cancellationToken) =>
        await NatsRetry.RunAsync(
            async token =>
            {
                try
                {
                    StreamMsgGetResponse found = await stream.GetAsync(new StreamMsgGetRequest { LastBySubj = names.SubjectOf(unit.Name) }, token).ConfigureAwait(false);
                    await stream.DeleteMessageAsync(new StreamMsgDeleteRequest { Seq = found.Message.Seq }, token).ConfigureAwait(false);
                }
                catch (NatsJSApiException e) when (e.Error.Code == QueueServer.NotFound)
                {
                    // The stream has no such message.
                }
            },
            cancellationToken).ConfigureAwait(false);

    private async ValueTask<bool> TryPublishAsync(CorpusUnit unit, string round, CancellationToken cancellationToken)
    {
        var options = new NatsJSPubOpts { MsgId = names.MessageIdOf(unit.Name, round) };
        PubAckResponse answer = await NatsRetry.RunAsync(token => context.PublishAsync(names.SubjectOf(unit.Name), unit.ToJson(), opts: options, cancellationToken: token), cancellationToken).ConfigureAwait(false);

        return answer.Error is null ? !answer.Duplicate
            : answer.Error.ErrCode == SubjectIsInQueue ? false
            : throw new QueueException($"The NATS server does not take the unit '{unit.Name}': {answer.Error.Description}");
    }
}
