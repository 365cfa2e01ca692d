using System;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>The states of elements that selectors without states can express. They hold for elements of HTML.</summary>
/// <remarks>HTML, 4.16.3 (pseudo-classes) and 4.10 (forms), on markup as it is written: without any input of a user.</remarks>
internal static class StateDefinitions
{
    /// <summary>HTML, 4.6.2: what creates a hyperlink.</summary>
    public const string Link = ":is(a, area)[href]";

    /// <summary>SVG 2, 16.1: the link element of SVG, with or without the namespace of XLink.</summary>
    public const string SvgLink = "a[*|href]";

    /// <summary>Text controls that are neither read-only nor disabled.</summary>
    public const string ReadWrite = ":is(input" + NotTyped + ", textarea):not([readonly], :disabled)";

    /// <summary>Elements whose editability does not depend on <c>contenteditable</c>.</summary>
    public const string TextControl = "input, textarea";

    /// <summary>HTML, 4.10.5.3.3: the types of input that readonly does not apply to.</summary>
    private const string NotTyped = ":not([type=hidden i], [type=range i], [type=color i], [type=checkbox i], [type=radio i], [type=file i], [type=submit i], [type=image i], [type=reset i], [type=button i])";

    /// <summary>HTML, 4.10.5.3.4: the types of input that required does not apply to.</summary>
    private const string NotRequirable = ":not([type=hidden i], [type=range i], [type=color i], [type=submit i], [type=image i], [type=reset i], [type=button i])";

    /// <summary>HTML, 4.10.19.5: inside a disabled fieldset, except in its first legend.</summary>
    private const string InDisabledFieldset = "fieldset[disabled] > :not(legend:nth-child(1 of legend)), fieldset[disabled] > :not(legend:nth-child(1 of legend)) *";

    private const string Disabled = ":is(button, input, select, textarea, fieldset):is([disabled], " + InDisabledFieldset + "), optgroup[disabled], option[disabled], optgroup[disabled] > option";

    private const string Required = "input[required]" + NotRequirable + ", select[required], textarea[required]";

    /// <summary>Gets the definition of a state.</summary>
    public static string Of(StateKind kind) => kind switch
    {
        StateKind.Disabled => Disabled,
        StateKind.Enabled => ":is(button, input, select, textarea, fieldset, optgroup, option):not(" + Disabled + ")",
        StateKind.Required => Required,
        StateKind.Optional => ":is(input, select, textarea):not(" + Required + ")",
        StateKind.Open => ":is(details, dialog)[open]",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The language cannot express this state."),
    };
}
