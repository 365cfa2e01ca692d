using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Xml;
using Amazon.Runtime;

namespace SchemaGen.Corpus.Storage;

/// <summary>Failures of a store of objects.</summary>
internal static class S3Failure
{
    /// <summary>Reports whether an exception is a failure of the server or the connection.</summary>
    /// <param name="e">The exception. The client throws those of its XML reader for an answer that is not one of S3.</param>
    /// <param name="cancellationToken">Cancels the request: an exception that it caused is none of the server.</param>
    public static bool IsFailure(Exception e, CancellationToken cancellationToken) =>
        e is AmazonServiceException or AmazonClientException or HttpRequestException or IOException or TimeoutException or XmlException or FormatException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    /// <summary>Makes the exception of a request.</summary>
    /// <param name="target">The noun and the name: a part, or the store as a whole.</param>
    /// <param name="action">What failed: written or read.</param>
    /// <param name="e">The cause.</param>
    public static PartStoreException Of(string target, string action, Exception e) =>
        new($"The {target} cannot be {action}: {(e is OperationCanceledException ? "the server does not answer." : e.Message)}", e);
}
