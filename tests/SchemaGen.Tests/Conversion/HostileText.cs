using System;
using CsCheck;

namespace SchemaGen.Tests.Conversion;

/// <summary>Texts that are hard on a reader: pieces of dates, numbers and addresses in any order, and any UTF-16 at all.</summary>
internal static class HostileText
{
    private static readonly string[] s_pieces =
    [
        "0", "1", "9", "12", "2024", "23", "٣", "۵", "\U0001D7CE", "½", "²", ".", ",", "-", "\u2212", "+", " ", "\u00A0", "\u202F", "'", "’", "٫", "٬",
        "T", "Z", "GMT", "UTC", "+01", ":", "/", "W", "P", "PT", "H", "M", "S", "D", "e", "E", "$", "€", "R$", "USD", "DH", "kr.", "د.م.", "K", "%",
        "Jan", "نونبر", "ماي", "مايو", "الخميس", "AM", "م", "[", "]", "(", ")", "\u200F", "\u202B", "\uFEFF", "\u0301", "\u0640", "\uD800", "\uDC00",
        "http://", "//", "\\", "javascript:", "data:", "#", "?", "%zz", "@", "\t", "\n", "\0", "İ", "ı", "true", "",
    ];

    private static readonly Gen<string> s_ofPieces =
        Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[0, 14].Select(string.Concat);

    internal static Gen<string> Any { get; } = Gen.OneOf(s_ofPieces, s_ofPieces, Gen.String, Gen.Char.Array[0, 30].Select(c => new string(c)));
}
