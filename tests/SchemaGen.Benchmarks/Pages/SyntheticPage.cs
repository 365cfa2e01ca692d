using System;
using System.Globalization;
using System.Text;

namespace SchemaGen.Benchmarks.Pages;

/// <summary>Makes pages of any size that look like those of a news site: a head, navigation, an article, comments, scripts. The same text for the same numbers, always.</summary>
public static class SyntheticPage
{
    private static readonly string[] s_words =
    [
        "the", "government", "said", "on", "Tuesday", "that", "new", "rules", "for", "harbours", "would", "come", "into", "force", "next", "year", "despite", "objections",
        "from", "shipping", "companies", "and", "fishermen", "مكتبة", "متنقلة", "قرى", "&amp;", "naïve", "rivers", "market",
    ];

    /// <summary>A page of about so many characters.</summary>
    public static Page OfSize(int characters)
    {
        var page = new Writer(seed: 7);
        page.Head();
        page.Navigation();

        while (page.Length < characters - 200)
        {
            page.Section();
        }

        page.Foot();
        return new Page(FormattableString.Invariant($"{characters / 1024} KiB"), page.ToString());
    }

    /// <summary>A page with so many comments of five values each.</summary>
    public static Page OfComments(int count)
    {
        var page = new Writer(seed: 11);
        page.Head();
        page.Navigation();
        page.Section();
        page.Comments(count);
        page.Foot();
        return new Page(FormattableString.Invariant($"{count} comments"), page.ToString());
    }

    private sealed class Writer(int seed)
    {
        private readonly StringBuilder _text = new();
        private uint _state = (uint)seed;
        private int _section;

        public int Length => _text.Length;

        public void Head() => _text.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>{Words(8)} - The Harbour</title>
            <meta name="viewport" content="width=device-width"><meta name="description" content="{Words(20)}">
            <meta property="og:title" content="{Words(8)}"><meta property="og:description" content="{Words(20)}"><meta property="og:type" content="article">
            <meta property="og:image" content="https://harbour.example/images/1.jpg"><meta property="og:url" content="https://harbour.example/news/1.html">
            <meta property="og:site_name" content="The Harbour"><meta property="article:published_time" content="2026-03-04T05:06:07Z"><meta name="twitter:card" content="summary">
            <link rel="canonical" href="https://harbour.example/news/1.html"><link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/site.css">
            <script>window.settings = {Script()};</script><style>body > .page a:hover {'{'} color: #123 {'}'}</style></head><body class="page single">

            """);

        public void Navigation()
        {
            _text.Append("<header class=\"site-header\" id=\"header\"><nav class=\"menu\" data-component=\"menu\"><ul>");

            for (int i = 0; i < 12; i++)
            {
                _text.Append(CultureInfo.InvariantCulture, $"<li class=\"menu-item menu-item-{i}\"><a class=\"menu-link\" href=\"/section/{i}\" data-track=\"nav-{i}\" title=\"{Words(2)}\">{Words(1)}</a></li>\n");
            }

            _text.Append("</ul></nav></header><main id=\"main\">\n");
        }

        public void Section()
        {
            int number = ++_section;
            _text.Append(CultureInfo.InvariantCulture, $"""
                <article class="post post-{number}" id="post-{number}" data-id="{number}"><h1 class="headline">{Words(9)}</h1><!-- {Words(4)} -->
                <div class="byline"><span class="author"><a rel="author" href="/by/{number}">{Words(2)}</a></span> <time class="date" datetime="2026-03-04T05:06:07Z">4 March</time></div>
                <figure class="lead"><img src="/images/{number}.jpg" srcset="/images/{number}-2x.jpg 2x" width="640" height="360" alt="{Words(5)}"><figcaption class="caption">{Words(7)}</figcaption></figure>
                <div class="article-content">

                """);

            for (int i = 0; i < 8; i++)
            {
                _text.Append(CultureInfo.InvariantCulture, $"<p class=\"text\" style=\"margin: 0\">{Words(30)} <a href=\"/tag/{i}\" class=\"link\">{Words(2)}</a> {Words(12)}</p>\n");
            }

            _text.Append(CultureInfo.InvariantCulture, $"<script>track({Script()});</script></div><ul class=\"tags\">");

            for (int i = 0; i < 4; i++)
            {
                _text.Append(CultureInfo.InvariantCulture, $"<li><a class=\"tag\" rel=\"tag\" href=\"/tag/{i}\">{Words(1)}</a></li>");
            }

            _text.Append("</ul></article>\n");
        }

        public void Comments(int count)
        {
            _text.Append("<ul class=\"comment-list\">\n");

            for (int i = 1; i <= count; i++)
            {
                _text.Append(CultureInfo.InvariantCulture, $"""
                    <li class="comment depth-1" id="comment-{i}"><div class="comment-body"><span class="fn">{Words(2)}</span><span class="comment-date" title="x">2026-03-04</span>
                    <div class="comment-text"><p>{Words(25)}</p></div><span class="score">{i * 7 % 50}</span><a class="reply" href="#reply-{i}" data-id="{i}">Reply</a></div></li>

                    """);
            }

            _text.Append("</ul>\n");
        }

        public void Foot() => _text.Append("</main><footer class=\"site-footer\"><p class=\"copyright\">© The Harbour</p><a href=\"/imprint\">Imprint</a></footer></body></html>\n");

        public override string ToString() => _text.ToString();

        private string Words(int count)
        {
            var words = new string[count];

            for (int i = 0; i < count; i++)
            {
                _state = (_state * 1664525) + 1013904223;
                words[i] = s_words[_state / 65536 % (uint)s_words.Length];
            }

            return string.Join(' ', words);
        }

        private string Script() => "{ \"id\": 17, \"tags\": [\"" + Words(12).Replace(" ", "\", \"", StringComparison.Ordinal) + "\"], \"text\": \"" + Words(30) + "\" }";
    }
}
