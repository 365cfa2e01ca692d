using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes how a source fills a dictionary. The first entry of a key is the one that counts, so that no other is converted.</summary>
internal static class EntryEmitter
{
    /// <summary>Writes it.</summary>
    /// <param name="writer">Where.</param>
    /// <param name="plan">The member.</param>
    /// <param name="read">The source.</param>
    /// <param name="entry">What its entries are.</param>
    /// <param name="arguments">The arguments of the method that reads them.</param>
    public static void Emit(SourceWriter writer, MemberPlan plan, ReadPlan read, EntryPlan entry, string arguments)
    {
        KeyModel keys = plan.Member.Key!;
        string matcher = entry.QualifiedMatcher is null ? string.Empty : $"<{entry.QualifiedMatcher}>";
        bool isText = keys.Value == ValueKind.Text;
        string key = isText ? "entry.Key.Text" : "key";
        string converted = isText ? string.Empty : ConversionEmitter.Key(plan, read, "entry.Key", $"{keys.Type}{(keys.IsValueType ? string.Empty : "?")} key");

        using (writer.WriteBlock($"foreach (var entry in reader.{read.Method}{matcher}({arguments}))"))
        {
            if (Value(entry) is { } value)
            {
                EmitIf(writer, converted, $"items.TryAdd({key}, {value});");
                return;
            }

            string isNew = (isText ? string.Empty : converted + " && ") + $"!items.ContainsKey({key})";
            string conversion = Conversion(plan, read, entry);

            if (!entry.KeepsBlank)
            {
                EmitIf(writer, $"{isNew} && {conversion}", $"items.Add({key}, value);");
                return;
            }

            using (writer.WriteBlock($"if ({isNew})"))
            {
                EmitIf(writer, "!entry.HasValue", $"items.Add({key}, null);");

                using (writer.WriteBlock($"else if ({conversion})"))
                {
                    writer.WriteLine($"items.Add({key}, value);");
                }
            }
        }
    }

    /// <summary>The value of an entry that needs no conversion.</summary>
    private static string? Value(EntryPlan entry) => entry.Value switch
    {
        EntryValue.Presence => "entry.HasValue",
        EntryValue.Text when entry.KeepsBlank => "entry.HasValue ? entry.Value.Text : null",
        EntryValue.Text => "entry.Value.Text",
        _ => null,
    };

    private static string Conversion(MemberPlan plan, ReadPlan read, EntryPlan entry)
    {
        string target = $"{plan.Member.ValueType}{(plan.Member.IsValueType ? string.Empty : "?")} value";
        return entry.Value == EntryValue.Schema
            ? $"reader.TryItemSchema<{plan.Member.ValueType}>(entry.Value, out {target})"
            : ConversionEmitter.Conversion(plan, read, "entry.Value", target);
    }

    private static void EmitIf(SourceWriter writer, string condition, string statement)
    {
        if (condition.Length == 0)
        {
            writer.WriteLine(statement);
            return;
        }

        using (writer.WriteBlock($"if ({condition})"))
        {
            writer.WriteLine(statement);
        }
    }
}
