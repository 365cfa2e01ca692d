using System;

namespace JetBrains.Annotations;

/// <summary>States the language of a string for Rider and ReSharper, which then color, check and complete it.</summary>
/// <remarks>
/// These editors find the attribute by its name, in any assembly, so that no package is needed. <c>StringSyntaxAttribute</c> has no constant for CSS, and could not
/// state that a selector is only a part of a style sheet.
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class LanguageInjectionAttribute(InjectedLanguage injectedLanguage) : Attribute
{
    /// <summary>The language.</summary>
    public InjectedLanguage InjectedLanguage { get; } = injectedLanguage;

    /// <summary>The text that makes the string complete if it follows it: <c>{}</c> makes a rule of a selector.</summary>
    public string? Suffix { get; set; }
}
