namespace SchemaGen.Generator.Planning;

/// <summary>A boolean expression of a matcher, ready to be printed.</summary>
internal abstract record Expression;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record ConstantExpression(bool Value) : Expression;

/// <summary>Two or more expressions, joined by <c>&amp;&amp;</c>.</summary>
internal sealed record AndExpression(EquatableArray<Expression> Operands) : Expression;

/// <summary>Two or more expressions, joined by <c>||</c>.</summary>
internal sealed record OrExpression(EquatableArray<Expression> Operands) : Expression;

/// <summary>The negation of an expression that has no negated form.</summary>
internal sealed record NotExpression(Expression Operand) : Expression;

/// <summary>Whether one of several bits of a word is set.</summary>
/// <param name="Source">The word.</param>
/// <param name="Word">The index of the word, if there are several.</param>
/// <param name="Bits">The indexes of the classes, meta names, states or look-aheads.</param>
/// <param name="IsNegated">Whether none of the bits may be set.</param>
internal sealed record BitsExpression(BitsSource Source, int Word, EquatableArray<int> Bits, bool IsNegated) : Expression;

/// <summary>Whether the element has a local name.</summary>
internal sealed record TagExpression(TagName Tag, bool IsNegated) : Expression;

/// <summary>A call of a method of the matcher with the element's row.</summary>
/// <param name="Method">The method.</param>
/// <param name="Arguments">The arguments after the row.</param>
internal sealed record CallExpression(string Method, EquatableArray<CallArgument> Arguments) : Expression;

/// <summary>Whether an index among the siblings is one of <c>step * n + offset</c>.</summary>
/// <param name="Index">The index.</param>
/// <param name="Counter">The index of the counter; null for an index among all siblings or those of the same type.</param>
/// <param name="Step">The step.</param>
/// <param name="Offset">The offset.</param>
internal sealed record NthExpression(SiblingIndex Index, int? Counter, int Step, int Offset) : Expression;
