namespace SchemaGen.Generator.Model;

/// <summary>A member of a schema that has sources, checked.</summary>
internal sealed record MemberModel
{
    /// <summary>Its name, without <c>@</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of value that its text is converted to.</summary>
    public required ValueKind Value { get; init; }

    /// <summary>The type of one value as the readers name it, without <c>?</c>.</summary>
    public required string ValueType { get; init; }

    /// <summary>Whether a value is of a value type.</summary>
    public required bool IsValueType { get; init; }

    /// <summary>The type of one value for documentation: <c>string</c>, <c>Comment</c>.</summary>
    public required string ValueTypeName { get; init; }

    /// <summary>The kind of collection that holds its items.</summary>
    public ListKind List { get; init; }

    /// <summary>The item type of the list as the readers name it, with <c>?</c> if it is nullable; for a dictionary, the type of its values.</summary>
    public string ItemType { get; init; } = string.Empty;

    /// <summary>The keys of a dictionary; null for other members.</summary>
    public KeyModel? Key { get; init; }

    /// <summary>Whether an item may be null, so that the entry of a dictionary may lack its value.</summary>
    public bool IsItemNullable { get; init; }

    /// <summary>The rule for a member that no source fills.</summary>
    public required MissingRule Missing { get; init; }

    /// <summary>How its value gets into the object.</summary>
    public required AssignmentKind Assignment { get; init; }

    /// <summary>The parameter's name, if it is an argument of the constructor.</summary>
    public string? ParameterName { get; init; }

    /// <summary>The default of that parameter, in C#.</summary>
    public string? ParameterDefault { get; init; }

    /// <summary>The type that declares the member, qualified, if an accessor is generated for it; otherwise empty.</summary>
    public required string DeclaringType { get; init; }

    /// <summary>The member's type as declared, qualified, with <c>?</c> if it is nullable, if an accessor is generated for it; otherwise empty.</summary>
    public required string DeclaredType { get; init; }

    /// <summary>Whether an accessor reaches a field and not a property.</summary>
    public bool IsField { get; init; }

    /// <summary>Whether the declaring type is a struct.</summary>
    public bool IsStructMember { get; init; }

    /// <summary>The constraints on its items.</summary>
    public ItemsModel Items { get; init; } = ItemsModel.Default;

    /// <summary>The texts of the values of an enum.</summary>
    public EquatableArray<EnumNameModel> EnumNames { get; init; }

    /// <summary>Its sources, in the order in which they are tried.</summary>
    public required EquatableArray<SourceModel> Sources { get; init; }
}
