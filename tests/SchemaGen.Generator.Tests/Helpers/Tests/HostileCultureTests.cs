using System;
using System.Collections.Generic;
using System.Globalization;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>Strange cultures are there while the action runs, and gone afterwards.</summary>
public class HostileCultureTests
{
    [Fact]
    public void Run_AnyAction_ChangesNumbersAndLettersInsideOnly()
    {
        string before = CultureInfo.CurrentCulture.Name;
        List<string> written = [];

        IReadOnlyList<string> leftOut = HostileCulture.Run(() => written.Add($"{(-1.5).ToString("G", CultureInfo.CurrentCulture)} {CultureInfo.CurrentCulture.TextInfo.ToUpper("i")}"));

        Assert.Equal(2, written.Count + leftOut.Count);
        Assert.Equal("\u22121,5 I", written[0]);
        Assert.Equal(before, CultureInfo.CurrentCulture.Name);

        if (written.Count == 2)
        {
            Assert.Equal("-1,5 \u0130", written[1]);
        }
        else
        {
            Assert.Contains("tr-TR", leftOut[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Run_ActionThrows_RestoresTheCulture()
    {
        string before = CultureInfo.CurrentCulture.NumberFormat.NegativeSign;

        Assert.Throws<NotSupportedException>(() => HostileCulture.Run(() => throw new NotSupportedException()));
        Assert.Equal(before, CultureInfo.CurrentCulture.NumberFormat.NegativeSign);
    }
}
