using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the reading of a dictionary's entries. Only the first entry of a key counts, and only its value is converted.</summary>
internal sealed class EntryEmitter(SourceWriter writer, SchemaNames names, ReadArguments arguments, ConversionEmitter conversions)
{
    /// <summary>Prints the statements.</summary>
    /// <param name="plan">The member.</param>
    /// <param name="read">The source.</param>
    /// <param name="entry">The plan of its entries.</param>
    public void Emit(MemberPlan plan, ReadPlan read, EntryPlan entry)
    {
        KeyModel keys = plan.Member.Key!;
        string matcher = entry.Matcher is { } index ? $"<{names.EntriesInReaders[index]}>" : string.Empty;
        string key = keys.Value == ValueKind.Text ? "entry.Key.Text" : "key";

        using (writer.WriteBlock($"foreach ({names.InReaders.Runtime}TextEntry entry in reader.{read.Method}{matcher}({arguments.Write(read)}))"))
        {
            if (PlainValue(entry) is { } value)
            {
                EmitPlain(plan, read, $"items.TryAdd({key}, {value});");
            }
            else if (!entry.KeepsBlank)
            {
                writer.WriteLines($$"""
                    if ({{WriteIsNew(plan, read, key)}} && {{WriteConversion(plan, read, entry)}})
                    {
                        items.Add({{key}}, value);
                    }
                    """);
            }
            else
            {
                writer.WriteLines($$"""
                    if ({{WriteIsNew(plan, read, key)}})
                    {
                        if (!entry.HasValue)
                        {
                            items.Add({{key}}, null);
                        }
                        else if ({{WriteConversion(plan, read, entry)}})
                        {
                            items.Add({{key}}, value);
                        }
                    }
                    """);
            }
        }
    }

    /// <summary>Prints the statement that adds a value without a conversion. The key may have one.</summary>
    private void EmitPlain(MemberPlan plan, ReadPlan read, string statement)
    {
        if (plan.Member.Key!.Value == ValueKind.Text)
        {
            writer.WriteLine(statement);
            return;
        }

        writer.WriteLines($$"""
            if ({{WriteKey(plan, read)}})
            {
                {{statement}}
            }
            """);
    }

    /// <summary>Writes the condition that a key can be converted and is not in the dictionary.</summary>
    private Written WriteIsNew(MemberPlan plan, ReadPlan read, string key)
    {
        if (plan.Member.Key!.Value != ValueKind.Text)
        {
            writer.Write($"{WriteKey(plan, read)} && ");
        }

        return writer.Write($"!items.ContainsKey({key})");
    }

    private Written WriteKey(MemberPlan plan, ReadPlan read) =>
        conversions.WriteKey(plan, read, "entry.Key", $"{plan.Member.Key!.Type}{(plan.Member.Key.IsValueType ? string.Empty : "?")} key");

    /// <summary>Gets the value of an entry that needs no conversion.</summary>
    private static string? PlainValue(EntryPlan entry) => entry.Value switch
    {
        EntryValue.Presence => "entry.HasValue",
        EntryValue.Text when entry.KeepsBlank => "entry.HasValue ? entry.Value.Text : null",
        EntryValue.Text => "entry.Value.Text",
        _ => null,
    };

    private Written WriteConversion(MemberPlan plan, ReadPlan read, EntryPlan entry)
    {
        string target = $"{plan.Member.ValueType}{(plan.Member.IsValueType ? string.Empty : "?")} value";
        return entry.Value == EntryValue.Schema
            ? writer.Write($"reader.TryItemSchema<{plan.Member.ValueType}>(entry.Value, out {target})")
            : conversions.WriteValue(plan, read, "entry.Value", target);
    }
}
