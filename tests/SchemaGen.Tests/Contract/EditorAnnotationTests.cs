using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;
using JetBrains.Annotations;

namespace SchemaGen.Tests.Contract;

/// <summary>What editors know of the texts in attributes.</summary>
public class EditorAnnotationTests
{
    private static readonly ParameterInfo[] s_arguments = [.. typeof(CssAttribute).Assembly.GetExportedTypes()
        .Where(static type => type.IsSubclassOf(typeof(Attribute)))
        .SelectMany(static type => type.GetConstructors())
        .SelectMany(static constructor => constructor.GetParameters())];

    private static readonly PropertyInfo[] s_options = [.. typeof(CssAttribute).Assembly.GetExportedTypes()
        .Where(static type => type.IsSubclassOf(typeof(Attribute)))
        .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(static property => property.CanWrite)];

    [Fact]
    public void Selectors_All_AreInjectedAsRulesOfCss()
    {
        IEnumerable<string> arguments = s_arguments.Where(IsRule).Select(static p => $"{p.Member.DeclaringType!.Name}({p.Name})");
        IEnumerable<string> options = s_options.Where(IsRule).Select(static p => $"{p.DeclaringType!.Name}.{p.Name}");

        Assert.Equal(
            [
                "BodyAttribute.Exclude", "BodyAttribute.Figures", "BodyAttribute.Headings", "BodyAttribute.Paragraphs", "BodyAttribute.Summary", "CssAttribute(selector)", "CssAttribute.Key",
                "CssAttribute.NextUntil", "CssAttribute.Value", "ElementSourceAttribute.Exclude", "GeneratedSelectorAttribute(selector)", "HtmlSchemaAttribute.Root", "HtmlSchemaAttribute.When",
            ],
            arguments.Concat(options).Order(StringComparer.Ordinal));

        static bool IsRule(ICustomAttributeProvider member) =>
            member.GetCustomAttributes(typeof(LanguageInjectionAttribute), inherit: false) is [LanguageInjectionAttribute { InjectedLanguage: InjectedLanguage.CSS, Suffix: "{}" }];
    }

    [Fact]
    public void PatternsAndFormats_All_HaveTheirSyntax() => Assert.Equal(
        [("Format", StringSyntaxAttribute.DateTimeFormat), ("Pattern", StringSyntaxAttribute.Regex), ("SplitPattern", StringSyntaxAttribute.Regex)],
        s_options.Select(static p => (p.Name, p.GetCustomAttribute<StringSyntaxAttribute>()?.Syntax)).Where(static p => p.Syntax is not null).OrderBy(static p => p.Name, StringComparer.Ordinal));
}
