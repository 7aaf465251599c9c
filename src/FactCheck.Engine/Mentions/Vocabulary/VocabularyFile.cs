using System.Globalization;
using FactCheck.Engine.Facts.Loading;
using FactCheck.Engine.Reading;

namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>Reads the CSV tables of words that come with the engine, row by row.</summary>
internal sealed class VocabularyFile
{
    private readonly CsvReader _reader;
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    public VocabularyFile(string name)
    {
        using var stream = typeof(VocabularyFile).Assembly.GetManifestResourceStream("vocabulary/" + name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var text = new StreamReader(stream);
        _reader = new(text.ReadToEnd());
        _reader.Read();
        for (var cell = 0; cell < _reader.Count; cell++)
        {
            _columns.Add(_reader.Text(cell), cell);
        }
    }

    public string this[string column] => _reader.Text(_columns[column]);

    public bool Read() => _reader.Read();

    public decimal Decimal(string column) => decimal.Parse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The items of a cell that lists several.</summary>
    public string[] List(string column) => this[column].Split(';', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A name cut as stories are, with which tokens stand on the one before.</summary>
    public static (string[] Words, bool[] IsAttached) Cut(string name)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(name, 0, name.Length, tokens);
        var words = new string[tokens.Count];
        var attached = new bool[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = name[tokens[i].Start..tokens[i].End];
            attached[i] = i > 0 && tokens[i].Start == tokens[i - 1].End;
        }

        return (words, attached);
    }
}
