using System;
using JetBrains.Annotations;

namespace SchemaGen;

/// <summary>
/// Reads the body of an article: its summary, and its headings and paragraphs in document order, as an <see cref="ArticleBody"/>. Each option is a selector (Selectors Level 4), checked at compile time, that
/// matches inside the element of the schema. Several attributes are tried in the order written; the first that gives any text wins.
/// </summary>
/// <remarks>
/// An element has one role: a figure before a summary, a summary before a heading, a heading before a paragraph. A match inside another match of the same or a stronger role is part of it;
/// a match of a stronger role, or a block element of the same role, is a text by itself, and the text around it is divided there. Matches without text, and those of nothing but a rule such as <c>___</c> or <c>* * *</c>, do not count.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class BodyAttribute : Attribute
{
    /// <summary>The selector of the summary, which comes before all other texts.</summary>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? Summary { get; set; }

    /// <summary>The selector of the headings.</summary>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? Headings { get; set; }

    /// <summary>The selector of the paragraphs.</summary>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? Paragraphs { get; set; }

    /// <summary>A selector for elements to leave out, with their subtrees: of the texts, and of the matches of all other options.</summary>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? Exclude { get; set; }

    /// <summary>The selector of the figures. The texts inside a figure belong to it and are neither headings nor paragraphs.</summary>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? Figures { get; set; }

    /// <summary>Makes each line of a match of <see cref="Summary"/> or <see cref="Paragraphs"/> a separate text: a line ends at a <c>br</c> and at the boundary of a block element.</summary>
    public bool Lines { get; set; }
}
