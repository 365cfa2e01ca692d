using Library;
using SchemaGen;

const string Html = "<h1>Title</h1><ul><li><b>Amina</b></ul>";
Article parsed = Article.Parse(Html);
Article read = HtmlReader.Parse<Article>(Html);
HtmlResult<Entry> found = Entries.Extract(Html, new Uri("https://example.com/1"));

Console.WriteLine($"{parsed.Title} {read.Comments[0].Author} {found.Value?.Title} {Article.Descriptor.Members.Count}");
