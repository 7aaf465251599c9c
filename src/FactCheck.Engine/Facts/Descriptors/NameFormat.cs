using FactCheck.Engine.Facts.Errors;

namespace FactCheck.Engine.Facts.Descriptors;

/// <summary>What tables, entities and columns may be called, so that rules and generated types can name them.</summary>
internal static class NameFormat
{
    public static void Check(YamlText name, string what, ErrorList errors)
    {
        if (!IsName(name.Value))
        {
            errors.Add(
                ReferenceErrors.UnexpectedValue,
                name.At,
                $"'{name.Value}' cannot be the name of {what}; expected a lower-case letter, then lower-case letters, digits, '-' or '_'.");
        }
    }

    private static bool IsName(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character is not '-' and not '_')
            {
                return false;
            }
        }

        return char.IsAsciiLetterLower(text[0]);
    }
}
