using System;
using System.Collections;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Contract;
using SchemaGen;

// Prints all values of two pages, read in every way.
var context = new HtmlContext { Url = new Uri("https://example.com/culture/42-le-bus.html"), CapturedAt = new DateTimeOffset(2024, 4, 23, 12, 0, 0, TimeSpan.Zero) };
HtmlResult<Story> story = Story.Extract(File.ReadAllText("page.html"), context);
Print(story.Value, "");
Console.WriteLine(string.Join('\n', story.Issues));
Console.WriteLine(string.Join('\n', story.Sources.All.Select(static pair => $"{pair.Key}: {pair.Value}")));
Console.WriteLine(Story.Descriptor.Members.Count);

await using FileStream stream = File.OpenRead("page.html");
Console.WriteLine(((IPage)await Story.ParseAsync(stream, context)).Title);

foreach (string page in new[] { "page.html", "old.html" })
{
    HtmlResult<IPage> found = Pages.Extract(File.ReadAllText(page), context);
    Console.WriteLine($"{found.Value?.GetType().Name ?? string.Join('\n', found.Issues)} {Pages.Match(context.Url).Count}");
}

OldStory old = OldStory.Parse(File.ReadAllText("old.html"), context);
Print(old, "");

IDocument document = new HtmlParser().ParseDocument(File.ReadAllText("page.html"));
Console.WriteLine(Story.Parse(document, context).Title);
Console.WriteLine(string.Join(", ", Links.All(document).Select(static link => link.GetAttribute("href"))));
Console.WriteLine(Links.IsArticle(document.QuerySelector("article")!));

try
{
    Story.Parse("<main><article class=story>");
}
catch (HtmlSchemaException exception)
{
    Console.WriteLine(exception.Message);
}

static void Print(object? value, string indent)
{
    foreach (MemberInfo member in value!.GetType().GetMembers(BindingFlags.Public | BindingFlags.Instance).OrderBy(static member => member.Name, StringComparer.Ordinal))
    {
        object? part = member switch
        {
            PropertyInfo { Name: not "EqualityContract" } property => property.GetValue(value),
            FieldInfo field => field.GetValue(value),
            _ => null,
        };

        if (member is PropertyInfo or FieldInfo)
        {
            Console.WriteLine($"{indent}{member.Name}: {Text(part)}");
        }

        foreach (object item in part is string or null ? Enumerable.Empty<object>() : (part as IEnumerable ?? Array.Empty<object>()).Cast<object>())
        {
            if (item is Comment or Chapter or Person)
            {
                Print(item, indent + "  ");
            }
        }
    }
}

static string Text(object? value) => value switch
{
    null => "null",
    string text => text,
    DateTimeOffset date => date.ToString("O", CultureInfo.InvariantCulture),
    DateTime date => date.ToString("O", CultureInfo.InvariantCulture),
    IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
    ArticleBody body => body.ToMarkdown(),
    Comment or Chapter or Person => value.GetType().Name,
    IEnumerable items when value is not Uri => string.Join(" / ", items.Cast<object>().Select(Text)),
    _ => value.ToString()!,
};
