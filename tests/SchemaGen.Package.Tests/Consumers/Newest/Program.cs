using Newest;

HtmlResult<Page> result = Page.Extract("<h1>A title</h1><p>One.<p>-<p>Two.", cancellationToken: CancellationToken.None);
Console.WriteLine($"{result.Value?.Summary} ({result.Issues[0].Message})");
