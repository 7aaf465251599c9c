using System.Text;

namespace FactCheck.RuleLanguage.Text;

/// <summary>Writes a name as C# calls types: <c>relations-age</c> is <c>RelationsAge</c>.</summary>
public static class PascalCase
{
    /// <summary>Never empty, and never beginning with a digit.</summary>
    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length);
        var upper = true;
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character))
            {
                upper = true;
                continue;
            }

            if (result.Length == 0 && char.IsDigit(character))
            {
                result.Append('N');
            }

            result.Append(upper ? char.ToUpperInvariant(character) : character);
            upper = false;
        }

        return result.Length == 0 ? "N" : result.ToString();
    }
}
