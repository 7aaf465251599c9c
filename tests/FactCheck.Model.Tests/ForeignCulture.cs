using System.Globalization;

namespace FactCheck.Model.Tests;

/// <summary>Runs a test under a culture whose numbers and dates are written differently, whatever data the machine has.</summary>
internal sealed class ForeignCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public ForeignCulture(string name)
    {
        var culture = (CultureInfo)new CultureInfo(name).Clone();
        culture.NumberFormat.NumberDecimalSeparator = "\u066B";
        culture.NumberFormat.NumberGroupSeparator = "\u066C";
        culture.NumberFormat.NegativeSign = "\u061C-";
        culture.DateTimeFormat.DateSeparator = "\u060D";
        CultureInfo.CurrentCulture = culture;
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
