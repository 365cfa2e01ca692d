using System;
using System.Threading.Tasks;
using Newsroom.Reading;

namespace Newsroom.Output;

/// <summary>Writes pages in the order in which they are passed.</summary>
internal interface IPageWriter : IAsyncDisposable
{
    /// <summary>Reports whether an earlier run, which this one continues, has written a page.</summary>
    /// <param name="name">The name of the page's file.</param>
    bool IsWritten(string name);

    /// <summary>Writes a page. It is in the file when the task ends, so that an interruption loses no page that was written.</summary>
    Task WriteAsync(PageOutcome outcome);
}
