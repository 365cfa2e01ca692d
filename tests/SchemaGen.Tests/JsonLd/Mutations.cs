using System;
using System.Text;

namespace SchemaGen.Tests.JsonLd;

/// <summary>Blocks of JSON-LD, whole and damaged, made of a seed.</summary>
internal static class Mutations
{
    private static readonly string[] s_blocks =
    [
        """{"@context":"https://schema.org","@type":"NewsArticle","headline":"Q&amp;A \"x\" \u00e9","author":[{"@id":"#a"},{"@type":"Person","name":"B"}],"a":[1,2.5e3,true,null]}""",
        """[{"@id":"#a","name":{"@id":"#b"}},{"@id":"#b","name":{"@id":"#a"},"a":{"@list":["x",{"a":""}]}}]""",
        """{"@graph":[{"a":{"a":{"a":"\ud83d\ude00 \\ \/ \n"}}},{"url":"/x","@value":"v"}],"a":[[],[[]],{}]}""",
        """{&quot;a&quot;:&quot;x &amp;quot;y&amp;quot;&quot;}""",
        """{'a':'it\'s',b:undefined, "c":"\x27\u{41}"};""",
        """
        // <![CDATA[
        {"@context":["https://schema.org",{"@language":"en"}],"@graph":[{"@type":["WebPage","T"],"@id":"#a","b":"12","name":"x\ty"},{"@type":"NewsArticle","isPartOf":{"@id":"#a"},"a":{"@list":[{"b":3},{"b":[4,{"@value":5}]}]},"c":["1, 2","3"]}]};
        // ]]>
        """,
        """<!--[{"@type":"T","name":["https://x.example/a",{"url":"/b"}],"a":{"c":{"b":"2024-05-06T07:08:09Z"}}},{"a":-0.0,"b":[1e400,123456789012345678901234567890,true]}]-->""",
    ];

    private static readonly string[] s_noise =
    [
        "\"", "'", "\\", "\\u", "\\ud83d", "\\x2", "\\u{", "\\0", "{", "}", "[", "]", ",", ":", ";", "/", "//", "/*", "*/", "<!--", "-->", "<![CDATA[", "]]>", "&quot;", "&#34;", "&#x", "&amp;", "&", "\n", "\0",
        "\uFEFF", "\u2028", "1e", "-", "-Infinity", "NaN", "!0", "{\"@id\":\"#a\"}", "null", "é", "😀", "\"a\":", "\"@list\":", "\"a\":{},",
    ];

    /// <summary>The block of a seed: a third of them whole JSON.</summary>
    public static string Mutate(long seed)
    {
        var random = new Random(unchecked((int)(seed ^ (seed >> 32))));
        string text = s_blocks[random.Next(s_blocks.Length)];
        int edits = Math.Max(0, random.Next(-3, 6));

        if (edits == 0)
        {
            var json = new StringBuilder();
            Append(json, random, depth: 0);
            return json.ToString();
        }

        for (int i = 0; i < edits; i++)
        {
            int start = random.Next(text.Length + 1);

            if (random.Next(12) == 0)
            {
                // The end is lost, as of a download that was interrupted, or a part is there twice.
                int end = start + random.Next(Math.Min(40, text.Length - start) + 1);
                text = random.Next(2) == 0 ? text[..start] : text.Insert(end, text[start..end]);
                continue;
            }

            int length = random.Next(3) == 0 ? random.Next(Math.Min(20, text.Length - start) + 1) : 0;
            string added = random.Next(4) == 0 ? ((char)random.Next(1, 0xD800)).ToString() : random.Next(4) == 0 ? string.Empty : s_noise[random.Next(s_noise.Length)];
            text = text.Remove(start, length).Insert(start, added);
        }

        return text;
    }

    private static void Append(StringBuilder json, Random random, int depth)
    {
        int kind = random.Next(depth > 4 ? 4 : 7);

        if (kind < 4)
        {
            json.Append(kind switch { 0 => "-1.50e+2", 1 => "null", 2 => random.Next(2) == 0 ? "true" : "false", _ => Text(random) });
            return;
        }

        int count = random.Next(5);
        json.Append(kind == 4 ? '[' : '{');

        for (int i = 0; i < count; i++)
        {
            json.Append(i > 0 ? "," : string.Empty).Append(random.Next(3) == 0 ? " \n\t" : string.Empty);

            if (kind != 4)
            {
                json.Append(Text(random)).Append(':');
            }

            Append(json, random, depth + 1);
        }

        json.Append(kind == 4 ? ']' : '}');
    }

    private static string Text(Random random) => random.Next(12) switch
    {
        0 => "\"@id\"",
        1 => "\"@list\"",
        2 => "\"\\u0040set\"",
        3 => "\"@graph\"",
        4 => "\"na\\u006de\"",
        5 => "\"\"",
        6 => "\"x\\\\\"",
        7 => "\"\\\"y\\/\\b\"",
        8 => "\"é😀\\ud83d\\ude00\"",
        9 => "\"#a\"",
        _ => "\"a\"",
    };
}
