using System;
using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace SchemaGen.Tool.CommandLine;

/// <summary>Creates options whose values are numbers.</summary>
internal static class NumberOption
{
    /// <summary>Creates an option whose value is null if it is not given.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">The description.</param>
    /// <param name="helpName">The name of the value in the help.</param>
    /// <param name="isValid">Reports whether a number is in the range of the option.</param>
    /// <param name="range">The range for the message, such as "a whole number from 1 to 10".</param>
    /// <typeparam name="T">The type of the number.</typeparam>
    public static Option<T?> Create<T>(string name, string description, string helpName, Func<T, bool> isValid, string range)
        where T : struct, INumber<T> => new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result =>
            {
                if (T.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out T number) && isValid(number))
                {
                    return number;
                }

                result.AddError($"The option '{name}' must be {range}.");
                return null;
            },
        };
}
