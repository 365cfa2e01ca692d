using System;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>A condition under which an option has no effect.</summary>
/// <param name="Option">The option.</param>
/// <param name="IsRefused">The condition.</param>
/// <param name="Reason">The reason, which follows "has no effect" in the message.</param>
internal sealed record OptionRule(string Option, Func<OptionContext, bool> IsRefused, Func<OptionContext, string> Reason)
{
    /// <summary>Creates a rule with a fixed reason.</summary>
    public OptionRule(string option, Func<OptionContext, bool> isRefused, string reason)
        : this(option, isRefused, _ => reason)
    {
    }
}
