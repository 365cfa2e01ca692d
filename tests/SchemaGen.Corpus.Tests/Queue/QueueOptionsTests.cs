using System;

namespace SchemaGen.Corpus.Tests.Queue;

/// <summary>The settings of a queue.</summary>
public sealed class QueueOptionsTests
{
    [Theory]
    [InlineData("nats://anna:secret@queue:4222")]
    [InlineData("nats://anna:secr@et@queue:4222")]
    [InlineData("nats://anna:secret@first:4222,nats://anna:secret@queue:4222")]
    public void ToString_AddressWithAPassword_LeavesItOut(string url) =>
        Assert.Equal("Job 'extract' on 'queue:4222'", new QueueOptions { Url = url }.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("ä")]
    public void Job_OtherCharacters_AreRefused(string name) => Assert.Throws<ArgumentException>(() => new QueueOptions { Url = "nats://queue", Job = name });
}
