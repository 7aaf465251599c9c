namespace FactCheck.Engine.Mentions.Vocabulary;

/// <summary>The words of English numbers.</summary>
internal static class NumberWords
{
    private static readonly string[] s_small =
    [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] s_tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] s_ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] s_ordinalTens =
        ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

    private static readonly (string Words, decimal Value)[] s_magnitudes =
    [
        ("thousand", 1e3m), ("lakh", 1e5m), ("lac", 1e5m), ("million", 1e6m), ("mn", 1e6m), ("mln", 1e6m), ("crore", 1e7m), ("cr", 1e7m),
        ("billion", 1e9m), ("bn", 1e9m), ("bln", 1e9m), ("trillion", 1e12m), ("tn", 1e12m), ("trn", 1e12m), ("trln", 1e12m),
        ("quadrillion", 1e15m), ("quintillion", 1e18m),
    ];

    private static readonly (string Word, decimal Value)[] s_multiples =
    [
        ("twice", 2), ("thrice", 3), ("double", 2), ("doubled", 2), ("doubles", 2), ("doubling", 2), ("triple", 3), ("tripled", 3), ("triples", 3),
        ("tripling", 3), ("trebled", 3), ("trebles", 3), ("trebling", 3), ("quadruple", 4), ("quadrupled", 4), ("quadruples", 4), ("quadrupling", 4),
        ("quintupled", 5), ("halved", 0.5m), ("halves", 0.5m), ("halving", 0.5m),
    ];

    private static readonly string[] s_rises =
    [
        "up", "rise", "rises", "rose", "risen", "rising", "grow", "grows", "grew", "grown", "growing", "increase", "increases", "increased", "increasing",
        "climb", "climbs", "climbed", "climbing", "jump", "jumps", "jumped", "surge", "surges", "surged", "soared", "gained", "advanced", "expanded", "swelled",
        "raise", "raises", "raised", "raising", "lift", "lifts", "lifted", "lifting", "boost", "boosts", "boosted", "boosting",
    ];

    private static readonly string[] s_falls =
    [
        "down", "fall", "falls", "fell", "fallen", "falling", "drop", "drops", "dropped", "dropping", "decline", "declines", "declined", "declining",
        "decrease", "decreases", "decreased", "shrank", "shrunk", "shrinks", "slipped", "slid", "sank", "plunged", "tumbled", "plummeted", "eased", "contracted",
        "lower", "lowers", "lowered", "lowering", "reduce", "reduces", "reduced", "reducing", "cut", "cuts", "cutting",
        "slash", "slashes", "slashed", "slashing", "trim", "trims", "trimmed", "trimming",
    ];

    /// <summary>The other word for a fourth in a fraction.</summary>
    public const decimal Quarter = 4;

    public static void AddTo(Dictionary<string, WordEntry> entries)
    {
        void Add(string word, NumberKind kind, decimal value, bool isPlural = false)
            => entries[word] = new() { Kind = kind, Value = value, IsPlural = isPlural };

        void AddAll(string[] words, NumberKind kind, int first, int step)
        {
            for (var i = 0; i < words.Length; i++)
            {
                Add(words[i], kind, first + (i * step));
            }
        }

        AddAll(s_small, NumberKind.Small, 1, 1);
        AddAll(s_tens, NumberKind.Tens, 20, 10);
        AddAll(s_ordinals, NumberKind.Ordinal, 1, 1);
        AddAll(s_ordinalTens, NumberKind.OrdinalTens, 20, 10);
        for (var i = 0; i < s_ordinals.Length; i++)
        {
            // "Seconds" are a time.
            if (s_ordinals[i] != "second")
            {
                Add(s_ordinals[i] + "s", NumberKind.Ordinal, i + 1, true);
            }
        }

        for (var i = 0; i < s_ordinalTens.Length; i++)
        {
            Add(s_ordinalTens[i] + "s", NumberKind.OrdinalTens, 20 + (i * 10), true);
            Add(s_small[i + 1] + "fold", NumberKind.Multiple, i + 2);
        }

        Add("tenfold", NumberKind.Multiple, 10);
        Add("nineth", NumberKind.Ordinal, 9);
        Add("zero", NumberKind.Zero, 0);
        Add("nought", NumberKind.Zero, 0);
        Add("naught", NumberKind.Zero, 0);
        Add("hundred", NumberKind.Hundred, 100);
        Add("hundreds", NumberKind.Hundred, 100, true);
        Add("hundredth", NumberKind.OrdinalMagnitude, 100);
        Add("hundredths", NumberKind.OrdinalMagnitude, 100, true);
        foreach (var (word, value) in s_magnitudes)
        {
            Add(word, NumberKind.Magnitude, value);
            if (word.Length > 4 || word is "lakh" or "lac")
            {
                Add(word + "s", NumberKind.Magnitude, value, true);
                Add(word + "th", NumberKind.OrdinalMagnitude, value);
                Add(word + "ths", NumberKind.OrdinalMagnitude, value, true);
            }
        }

        Add("dozen", NumberKind.Dozen, 12);
        Add("dozens", NumberKind.Dozen, 12, true);
        Add("dz", NumberKind.Dozen, 12);
        Add("dzs", NumberKind.Dozen, 12, true);
        Add("doz", NumberKind.Dozen, 12);
        Add("score", NumberKind.Dozen, 20);
        Add("half", NumberKind.Divisor, 2);
        Add("quarter", NumberKind.Divisor, Quarter);
        Add("quarters", NumberKind.Divisor, Quarter, true);
        Add("a", NumberKind.Article, 1);
        Add("an", NumberKind.Article, 1);
        Add("minus", NumberKind.Sign, -1);
        Add("negative", NumberKind.Sign, -1);
        foreach (var word in (string[])["%", "per", "percent", "percentage", "pct"])
        {
            Add(word, NumberKind.Percent, 0);
        }

        foreach (var word in (string[])["the", "last", "next", "previous", "current", "penultimate", "antepenultimate"])
        {
            Add(word, NumberKind.Place, 0);
        }

        foreach (var (word, value) in s_multiples)
        {
            Add(word, NumberKind.Multiple, value);
        }

        foreach (var word in s_rises)
        {
            Add(word, NumberKind.Change, 1);
        }

        foreach (var word in s_falls)
        {
            Add(word, NumberKind.Change, -1);
        }

        Add("aged", NumberKind.Age, 0);
        foreach (var mark in (string[])["-", "−", ".", "½", "⅓", "⅔", "¼", "¾", "⅕", "⅖", "⅗", "⅘", "⅙", "⅚", "⅐", "⅛", "⅜", "⅝", "⅞", "⅑", "⅒"])
        {
            Add(mark, NumberKind.Mark, 0);
        }
    }
}
