using System.Globalization;

namespace SchemaGen.Tool.Output;

/// <summary>Creates the cells of tables. Their texts are not markup of Spectre.Console, and cannot control the terminal.</summary>
internal static class PlainCell
{
    /// <summary>Creates the cell of a text.</summary>
    public static Spectre.Console.Text Of(string text) => new(PlainText.Of(text));

    /// <summary>Creates the cell of a number.</summary>
    public static Spectre.Console.Text Of(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}
