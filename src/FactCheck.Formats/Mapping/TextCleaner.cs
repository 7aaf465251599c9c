using System.Text;

namespace FactCheck.Formats.Mapping;

/// <summary>Takes out what no text of a story has.</summary>
internal static class TextCleaner
{
    /// <summary>Escapes can say what no text file may have: control characters become spaces, halves of characters the sign for them.</summary>
    public static MappedText Clean(MappedText text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text.Text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text.Text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(character) || (char.IsControl(character) && character is not ('\n' or '\r' or '\t')))
            {
                clean ??= new StringBuilder(text.Text);
                clean[i] = char.IsControl(character) ? ' ' : '\uFFFD';
            }
        }

        return clean is null ? text : new(clean.ToString(), text.Runs);
    }
}
