using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>The names in the code of a schema, by the indexes of its plan.</summary>
/// <remarks>The endings of the classes are those of no type in the namespaces that they use, so that none can hide one. A test compares them.</remarks>
internal sealed class SchemaNames
{
    /// <summary>The struct of the values, which is nested in the class that reads.</summary>
    public const string Values = "Values";

    /// <summary>The names that fields of the values cannot have.</summary>
    private static readonly HashSet<string> s_notFields = [Values, .. typeof(object).GetMembers(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(static m => m.Name)];

    /// <summary>Assigns the names.</summary>
    public SchemaNames(SchemaModel schema, ReadingPlan plan)
    {
        string prefix = schema.DisplayName.Replace(".", string.Empty);
        string outside = $"global::{schema.GeneratedNamespace.Name}.";
        Matcher = prefix + "Matches";
        MatcherInReaders = schema.NestedReaders is null ? Matcher : outside + Matcher;
        Matching = new MatcherNames(plan.Matching, Matcher);
        Readers = schema.NestedReaders ?? prefix + "Readers";
        QualifiedReaders = schema.NestedReaders ?? outside + Readers;
        InReaders = schema.NestedReaders is null ? NamespacePrefixes.OfUsings : NamespacePrefixes.Qualified;

        var classes = new NameSet([]);
        Entries = classes.AddAll(plan.EntryMatchers, e => prefix + NameSet.Pascal(e.Label, "Member") + "Entries");
        EntriesInReaders = schema.NestedReaders is null ? Entries : Entries.Select(e => outside + e).ToArray();

        var fields = new NameSet(s_notFields);
        var readers = new NameSet([]);
        var members = new MemberNames[plan.Members.Count];

        for (int i = 0; i < members.Length; i++)
        {
            members[i] = NamesOf(plan.Members[i], fields, readers);
        }

        Members = members;
        Patterns = FieldsOf(plan.Patterns, "Pattern", readers);
        Paths = FieldsOf(plan.Paths, "Path", readers);
        Splits = FieldsOf(plan.Splits, "Split", readers);
        Enums = FieldsOf(plan.Enums, "Names", readers);
        AttributeNames = FieldsOf(plan.AttributeNames, "Attributes", readers);
        MetaNames = FieldsOf(plan.MetaNames, "Metas", readers);
    }

    /// <summary>The name of the matcher.</summary>
    public string Matcher { get; }

    /// <summary>The same for the class that reads.</summary>
    public string MatcherInReaders { get; }

    /// <summary>The names in the matcher.</summary>
    public MatcherNames Matching { get; }

    /// <summary>The names of the matchers of entries of dictionaries.</summary>
    public IReadOnlyList<string> Entries { get; }

    /// <summary>The same for the class that reads.</summary>
    public IReadOnlyList<string> EntriesInReaders { get; }

    /// <summary>The name of the class that reads.</summary>
    public string Readers { get; }

    /// <summary>The same for the type of the user.</summary>
    public string QualifiedReaders { get; }

    /// <summary>The namespaces before names in the class that reads.</summary>
    public NamespacePrefixes InReaders { get; }

    /// <summary>The names for the members.</summary>
    public IReadOnlyList<MemberNames> Members { get; }

    /// <summary>The fields of patterns.</summary>
    public IReadOnlyList<string> Patterns { get; }

    /// <summary>The fields of paths into JSON.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The fields of separators.</summary>
    public IReadOnlyList<string> Splits { get; }

    /// <summary>The fields of the texts of enums.</summary>
    public IReadOnlyList<string> Enums { get; }

    /// <summary>The fields of names of attributes.</summary>
    public IReadOnlyList<string> AttributeNames { get; }

    /// <summary>The fields of names of meta elements.</summary>
    public IReadOnlyList<string> MetaNames { get; }

    private static MemberNames NamesOf(MemberPlan plan, NameSet fields, NameSet readers)
    {
        string pascal = NameSet.Pascal(plan.Member.Name, "Member");
        return new MemberNames(
            readers.Add("TryRead" + pascal),
            fields.Add(pascal),
            plan.KeepsFilled ? fields.Add("Has" + pascal) : null,
            plan.Member.Assignment == AssignmentKind.Accessor ? readers.Add((plan.Member.IsField ? "FieldOf" : "Set") + pascal) : null);
    }

    private static string[] FieldsOf<T>(EquatableArray<Constant<T>> constants, string ending, NameSet readers) =>
        constants.Count == 0 ? [] : readers.AddAll(constants, c => "s_" + NameSet.Camel(c.Label) + ending);
}
