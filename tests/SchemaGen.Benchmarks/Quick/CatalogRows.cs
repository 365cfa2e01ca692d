using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Benchmarks.Generator;

namespace SchemaGen.Benchmarks.Quick;

/// <summary>A catalog of 200 hosts against a look-up in a dictionary of the hosts.</summary>
internal static class CatalogRows
{
    private const int Hosts = 200;
    private const int Rounds = 2_000;

    /// <summary>The number of rounds with new addresses, all of which exist before the measurement.</summary>
    private const int RoundsOfNew = 100;

    /// <summary>Measures the schema of an address, path included. The dictionary has whole hosts and knows nothing of paths.</summary>
    public static void Measure(RatioTable table, TimeSpan budget)
    {
        Func<Uri, IReadOnlyList<HtmlSchemaDescriptor>> match = Compile();
        Uri[] addresses = [.. Enumerable.Range(0, Hosts).Select(static i => new Uri(FormattableString.Invariant($"https://{SchemaProgram.HostOf(i)}/section-{i}/some-words-of-a-title-{100_000 + i}.html")))];
        Dictionary<string, IReadOnlyList<HtmlSchemaDescriptor>> hosts = addresses.ToDictionary(static url => url.Host, match);

        foreach (Uri url in addresses)
        {
            if (match(url) is not [var schema] || schema != hosts[url.Host][0])
            {
                throw new InvalidOperationException($"The catalog finds another schema for {url}.");
            }
        }

        // A program that reads pages looks up each address once. Its parts are computed by the first look-up that needs them, and kept by Uri.
        string[] texts = Array.ConvertAll(addresses, static url => url.OriginalString);
        Uri[] fresh = [];
        Add("new address", RoundsOfNew, () => fresh = [.. Enumerable.Repeat(texts, RoundsOfNew).SelectMany(static texts => texts).Select(static text => new Uri(text))], () => fresh);
        Uri[] repeated = [.. Enumerable.Repeat(addresses, Rounds).SelectMany(static urls => urls)];
        Add("same addresses again", Rounds, prepare: null, () => repeated);

        void Add(string name, int rounds, Action? prepare, Func<Uri[]> urls)
        {
            List<Interleaved.Measured> measured = Interleaved.Measure([() => Each(match, urls()), () => Each(url => hosts[url.Host], urls())], budget, prepare);
            double perAddress = measured[0].Milliseconds / rounds / Hosts;
            table.Add($"catalog of 200 hosts, schema of an address, {name} ({(perAddress * 1_000_000).ToString("F0", CultureInfo.InvariantCulture)} ns)", "dictionary of hosts", perAddress, measured[0].Ratios[1], 3, null, null);
        }

        static void Each(Func<Uri, IReadOnlyList<HtmlSchemaDescriptor>> find, Uri[] urls)
        {
            int found = 0;

            foreach (Uri url in urls)
            {
                found += find(url).Count;
            }

            if (found != urls.Length)
            {
                throw new InvalidOperationException($"{found} schemas were found.");
            }
        }
    }

    /// <summary>Compiles a catalog of 200 schemas, each with a host and a path of its own.</summary>
    private static Func<Uri, IReadOnlyList<HtmlSchemaDescriptor>> Compile()
    {
        SchemaProgram.Driver(new SchemaGen.Generator.SchemaGenerator()).RunGeneratorsAndUpdateCompilation(SchemaProgram.OfCatalog(Hosts), out Compilation program, out _);
        using var stream = new System.IO.MemoryStream();

        if (!program.Emit(stream).Success)
        {
            throw new InvalidOperationException("The catalog does not compile.");
        }

        return System.Reflection.Assembly.Load(stream.ToArray()).GetType("Program.Catalog")!.GetMethod("Match")!.CreateDelegate<Func<Uri, IReadOnlyList<HtmlSchemaDescriptor>>>();
    }
}
