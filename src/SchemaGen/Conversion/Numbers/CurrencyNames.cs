using System;

namespace SchemaGen.Conversion.Numbers;

/// <summary>Currencies that are written in letters. Currency signs (€, $) are recognized by their Unicode category.</summary>
internal static class CurrencyNames
{
    /// <summary>The codes of ISO 4217 without funds and metals, and those that the euro and other reforms replaced since 1999.</summary>
    private const string Codes = """
        AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLP CNH CNY COP CRC
        CUC CUP CVE CYP CZK DEM DJF DKK DOP DZD EEK EGP ERN ESP ETB EUR FJD FKP FRF GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR
        IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT
        MOP MRO MRU MTL MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PTE PYG QAR RON RSD RUB RWF SAR SBD
        SCR SDG SEK SGD SHP SIT SKK SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VEF VES
        VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL
        """;

    /// <summary>
    /// Other spellings, in their usual case and without points ("kr.", "د.م."): <c>Ft</c> is money, <c>ft</c> a length. Single Latin letters are excluded, because they are
    /// more often units ("1.2K"), and so are names that are units as well (<c>KM</c>, <c>mt</c>).
    /// </summary>
    private const string Symbols = """
        DH Dh dh DHS Dhs dhs DA DT LE LL KD BD JD QR SR RO Rs RS rs Rp rp RM KR Kr kr Kč kč KČ Kc zł ZŁ Zł zl Ft TL lei leu Lei LEI Fr fr SFr
        sFr Fs FCFA CFA Ksh KSh TSh USh FBu RF FC MTn MK Ar Br Nu Bs Nfk VT NAf Rf Kz GH din Din DIN eur Eur euro Euro euros Euros EURO usd Usd gbp mad Mad chf Chf
        лв Лв ЛВ руб Руб р Р грн тг дин ден դր ლ
        دع دم درهم دراهم رس ريال ریال ريالات دإ دا دج دينار جم جنيه دت دك دب رق رع لل لس ليرة دولار يورو أورو اورو تومان روپے
        元 円 圆 圓 원 บาท đ Đ đồng ብር नेरू रु රු
        """;

    private static readonly WordTable s_names = Read();

    /// <summary>Reports whether letters that touch a number name its currency.</summary>
    /// <param name="letters">The letters, without the points between them.</param>
    internal static bool IsKnown(ReadOnlySpan<char> letters) => s_names.TryGet(letters, out _);

    private static WordTable Read()
    {
        WordTable names = new();
        foreach (string name in (Codes + '\n' + Symbols).Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            names.Add(name, 0);
        }

        return names;
    }
}
