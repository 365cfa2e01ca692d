using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Newsroom.Reading;

namespace Newsroom.Output;

/// <summary>Writes pages in the order in which they are passed.</summary>
internal interface IPageWriter : IAsyncDisposable
{
    /// <summary>Reports whether an earlier run, which this one continues, has written a page.</summary>
    /// <param name="name">The name of the page's file.</param>
    bool IsWritten(string name);

    /// <summary>Finds the pages that count as written although the earlier run did not write them, because their files were added since.</summary>
    /// <param name="names">The names of all pages in ordinal order.</param>
    /// <exception cref="InvalidDataException">The output is not that of an earlier run.</exception>
    IEnumerable<string> Omitted(IEnumerable<string> names);

    /// <summary>Writes a page. It is in the file when the task ends, so that an interruption loses no page that was written.</summary>
    Task WriteAsync(PageOutcome outcome);
}
