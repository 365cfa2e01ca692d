using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the reading of a dictionary's entries. Only the first entry of a key counts, and only its value is converted.</summary>
internal sealed class EntryEmitter(SourceWriter writer, SchemaNames names, ConversionEmitter conversions)
{
    /// <summary>Prints the statements.</summary>
    /// <param name="plan">The member.</param>
    /// <param name="read">The source.</param>
    /// <param name="entry">The plan of its entries.</param>
    /// <param name="arguments">The arguments of the method that reads them.</param>
    public void Emit(MemberPlan plan, ReadPlan read, EntryPlan entry, string arguments)
    {
        KeyModel keys = plan.Member.Key!;
        string matcher = entry.Matcher is { } index ? $"<{names.EntriesInReaders[index]}>" : string.Empty;
        bool isText = keys.Value == ValueKind.Text;
        string key = isText ? "entry.Key.Text" : "key";
        string? converted = isText ? null : conversions.Key(plan, read, "entry.Key", $"{keys.Type}{(keys.IsValueType ? string.Empty : "?")} key");

        using (writer.WriteBlock($"foreach ({names.InReaders.Runtime}TextEntry entry in reader.{read.Method}{matcher}({arguments}))"))
        {
            if (PlainValue(entry) is { } value)
            {
                EmitIf(converted, $"items.TryAdd({key}, {value});");
                return;
            }

            string isNew = $"{(converted is null ? string.Empty : converted + " && ")}!items.ContainsKey({key})";
            string conversion = Conversion(plan, read, entry);

            if (!entry.KeepsBlank)
            {
                EmitIf($"{isNew} && {conversion}", $"items.Add({key}, value);");
                return;
            }

            writer.WriteLines($$"""
                if ({{isNew}})
                {
                    if (!entry.HasValue)
                    {
                        items.Add({{key}}, null);
                    }
                    else if ({{conversion}})
                    {
                        items.Add({{key}}, value);
                    }
                }
                """);
        }
    }

    /// <summary>Gets the value of an entry that needs no conversion.</summary>
    private static string? PlainValue(EntryPlan entry) => entry.Value switch
    {
        EntryValue.Presence => "entry.HasValue",
        EntryValue.Text when entry.KeepsBlank => "entry.HasValue ? entry.Value.Text : null",
        EntryValue.Text => "entry.Value.Text",
        _ => null,
    };

    private string Conversion(MemberPlan plan, ReadPlan read, EntryPlan entry)
    {
        string target = $"{plan.Member.ValueType}{(plan.Member.IsValueType ? string.Empty : "?")} value";
        return entry.Value == EntryValue.Schema
            ? $"reader.TryItemSchema<{plan.Member.ValueType}>(entry.Value, out {target})"
            : conversions.Value(plan, read, "entry.Value", target);
    }

    private void EmitIf(string? condition, string statement)
    {
        if (condition is null)
        {
            writer.WriteLine(statement);
            return;
        }

        writer.WriteLines($$"""
            if ({{condition}})
            {
                {{statement}}
            }
            """);
    }
}
