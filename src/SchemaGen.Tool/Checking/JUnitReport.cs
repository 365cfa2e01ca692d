using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using SchemaGen.Testing;

namespace SchemaGen.Tool.Checking;

/// <summary>Writes outcomes as JUnit's XML: a suite for each fixture, with a test case for the page as a whole and for each member.</summary>
internal static class JUnitReport
{
    private const string Page = "(page)";

    /// <summary>Writes outcomes.</summary>
    public static void Write(TextWriter output, IReadOnlyList<FixtureOutcome> outcomes)
    {
        // The declaration would name the encoding of the writer, which is not that of the file.
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false });
        xml.WriteStartElement("testsuites");
        WriteCounts(xml, outcomes);

        foreach (FixtureOutcome outcome in outcomes)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Valid(outcome.Name));
            WriteCounts(xml, [outcome]);
            WriteCase(xml, outcome, Page, string.Empty);

            foreach (string member in outcome.Members)
            {
                WriteCase(xml, outcome, member, member);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Flush();
        output.Write('\n');
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyList<FixtureOutcome> outcomes)
    {
        xml.WriteAttributeString("tests", Number(outcomes.Sum(static outcome => outcome.Members.Count + 1)));
        xml.WriteAttributeString("failures", Number(outcomes.Sum(static outcome => outcome.Members.Prepend(string.Empty).Count(member => outcome.Comparison.Of(member).Count > 0))));
        xml.WriteAttributeString("errors", Number(outcomes.Count(static outcome => outcome.Failure is not null)));
        xml.WriteAttributeString("time", Seconds(TimeSpan.FromTicks(outcomes.Sum(static outcome => outcome.Duration.Ticks))));
    }

    private static void WriteCase(XmlWriter xml, FixtureOutcome outcome, string name, string member)
    {
        IReadOnlyList<HtmlFieldDifference> differences = outcome.Comparison.Of(member);
        xml.WriteStartElement("testcase");
        // Servers show the class name up to its last dot as a package.
        xml.WriteAttributeString("classname", Valid(outcome.Name));
        xml.WriteAttributeString("name", Valid(name));
        // The page is read once for all members.
        xml.WriteAttributeString("time", Seconds(member.Length == 0 ? outcome.Duration : TimeSpan.Zero));

        if (member.Length == 0 && outcome.Failure is { } failure)
        {
            WriteText(xml, "error", failure, failure);
        }

        if (differences.Count > 0)
        {
            WriteText(xml, "failure", differences[0].ToString(), string.Join('\n', differences.Select(static difference => difference.ToString())));
        }

        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string element, string message, string text)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", Valid(message));
        xml.WriteString(Valid(text));
        xml.WriteEndElement();
    }

    /// <summary>Replaces characters that XML does not allow.</summary>
    private static string Valid(string text) => string.Concat(text.EnumerateRunes().Select(static rune => IsValid(rune.Value) ? rune.ToString() : "\uFFFD"));

    private static bool IsValid(int character) => character is '\t' or '\n' or '\r' or (>= 0x20 and not 0xFFFE and not 0xFFFF);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
