using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing.Fixtures;

namespace SchemaGen.Testing;

/// <summary>A member of a fixture's schema, as a test case: the page is read, and the values and issues of the member are compared with those that are expected.</summary>
/// <remarks>
/// Test runners store test cases as text, which <see cref="ToString(string?, IFormatProvider?)"/> writes and <see cref="Parse"/> reads. The page of a fixture is read once in a process for all its fields.
/// </remarks>
public sealed class HtmlFixtureField : IFormattable, IParsable<HtmlFixtureField>, IEquatable<HtmlFixtureField>
{
    /// <summary>The differences of each fixture, by its folder.</summary>
    private static readonly ConcurrentDictionary<string, Lazy<Task<FixtureComparison>>> s_comparisons = new(StringComparer.Ordinal);

    private HtmlFixtureField(string folder, string member)
    {
        Folder = folder;
        Member = member;
    }

    /// <summary>The full path of the fixture's folder.</summary>
    public string Folder { get; }

    /// <summary>The name of the member; empty for the page as a whole, that is for the files of the fixture and the issues of no member.</summary>
    public string Member { get; }

    /// <summary>Finds the fields of all fixtures in a folder and the folders inside it.</summary>
    /// <param name="folder">
    /// The folder. A relative path begins at the folder of the running program, or at the nearest one above it in which the path exists: fixtures in the folder of the test project are found with and without a copy in its output.
    /// </param>
    /// <returns>For each fixture the page as a whole, followed by the members of the schema. If a fixture cannot be used, the page as a whole is its only field, and the verification reports the reason.</returns>
    /// <exception cref="HtmlFixtureException">There is no such folder, or no fixture in it.</exception>
    public static IReadOnlyList<HtmlFixtureField> Find(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string path = FixtureFolder.FindUpwards(folder, AppContext.BaseDirectory);
        List<HtmlFixtureField> fields = FixtureFolder.Find(path).SelectMany(FieldsOf).ToList();
        return fields.Count > 0 ? fields : throw new HtmlFixtureException($"There is no fixture in the folder '{path}'.");
    }

    /// <summary>Parses the text of a field as <see cref="ToString(string?, IFormatProvider?)"/> writes it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is not one of a field.</exception>
    public static HtmlFixtureField Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out HtmlFixtureField? field) ? field : throw new FormatException($"'{s}' is not a field of a fixture.");

    /// <summary>Parses the text of a field as <see cref="ToString(string?, IFormatProvider?)"/> writes it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The field; null if the text is not one of a field.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out HtmlFixtureField result)
    {
        int end = s?.LastIndexOf('|') ?? -1;
        result = end <= 0 ? null : new HtmlFixtureField(Path.GetFullPath(s![..end], AppContext.BaseDirectory), s[(end + 1)..]);
        return result is not null;
    }

    /// <summary>Reads the page and compares the member with the expected values.</summary>
    /// <param name="cancellationToken">Cancels waiting for the result.</param>
    /// <exception cref="HtmlFixtureException">There are differences, which the message lists, or the fixture cannot be used.</exception>
    public async Task VerifyAsync(CancellationToken cancellationToken = default)
    {
        Lazy<Task<FixtureComparison>> comparison = s_comparisons.GetOrAdd(Folder, static folder => new Lazy<Task<FixtureComparison>>(() => CompareAsync(folder)));
        IReadOnlyList<HtmlFieldDifference> differences = (await comparison.Value.WaitAsync(cancellationToken).ConfigureAwait(false)).Of(Member);

        if (differences.Count > 0)
        {
            throw new HtmlFixtureException(string.Join('\n', differences.Select(static difference => difference.ToString()).Append($"If this is right, run: schemagen record --accept \"{Folder}\"")));
        }
    }

    /// <summary>Returns the name of the fixture and that of the member.</summary>
    public override string ToString() => $"{Path.GetFileName(Folder)}: {(Member.Length == 0 ? "the page" : Member)}";

    /// <summary>Returns the path of the folder, relative to the folder of the running program and with slashes, and the member, with a <c>|</c> between them.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Path.GetRelativePath(AppContext.BaseDirectory, Folder).Replace(Path.DirectorySeparatorChar, '/')}|{Member}";

    /// <summary>Reports whether another field is the same member of the same fixture.</summary>
    public bool Equals(HtmlFixtureField? other) => other is not null && Folder == other.Folder && Member == other.Member;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HtmlFixtureField);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Folder, Member);

    /// <remarks>Expected values whose file cannot be read have no members: the page as a whole reports them.</remarks>
    private static IEnumerable<HtmlFixtureField> FieldsOf(string folder)
    {
        IEnumerable<string> members = [];

        try
        {
            HtmlFixture fixture = HtmlFixture.Open(folder);
            JsonObject expected = ExpectedValues.Read(fixture);
            members = ExpectedValues.Members(SchemaInvoker.Of(fixture.FindSchema()).Descriptor, expected);
        }
        catch (Exception e) when (e is HtmlFixtureException or TypeInitializationException or TypeLoadException or IOException)
        {
            // The verification of the page reports it: here, it would end the discovery of all tests.
        }

        string path = Path.GetFullPath(folder);
        return members.Prepend(string.Empty).Select(member => new HtmlFixtureField(path, member));
    }

    private static Task<FixtureComparison> CompareAsync(string folder)
    {
        HtmlFixture fixture = HtmlFixture.Open(folder);
        return FixtureComparison.CompareAsync(fixture, fixture.FindSchema(), CancellationToken.None);
    }
}
