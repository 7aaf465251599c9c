using FactCheck.Engine.Mentions.Names;
using FactCheck.Model;

namespace FactCheck.Engine.Mentions.References;

/// <summary>Who and what the story has spoken of up to a place, for references to look back on.</summary>
internal sealed class StoryState
{
    /// <summary>More than so many different ones, and no reference is settled among them; it bounds the work a reference takes.</summary>
    private const int Most = 32;

    private readonly Dictionary<object, bool> _isFemale = [];
    private readonly List<object> _now = [];
    private readonly List<object> _before = [];
    private int _sentence;
    private bool _isJoined;

    /// <summary>Everybody so far, each once: rows and <see cref="UnknownName"/>s; at most a bounded number.</summary>
    public List<object> People { get; } = [];

    public List<object> Organisations { get; } = [];

    public List<object> Countries { get; } = [];

    /// <summary>The last two that were joined by "and", in the order of the text, and the sentence; null for none.</summary>
    public (Fact First, Fact Second, string Type, int Sentence)? Pair { get; set; }

    /// <summary>Begins a sentence. One that follows in the same voice may take up people of the one before.</summary>
    public void Enter(int sentence, bool follows)
    {
        if (sentence == _sentence)
        {
            return;
        }

        _before.Clear();
        _isJoined = follows && sentence == _sentence + 1;
        if (_isJoined)
        {
            _before.AddRange(_now);
        }

        _now.Clear();
        _sentence = sentence;
    }

    /// <summary>Takes note of somebody; null for a person without a name.</summary>
    public void AddPerson(object? who, bool? isFemale)
    {
        var person = who ?? new object();
        if (isFemale is null && who is not null && !_isFemale.ContainsKey(who))
        {
            isFemale = GivenNames.OfPerson(who.ToString()!);
        }

        if (isFemale is { } female)
        {
            _isFemale.TryAdd(person, female);
        }

        Add(_now, person);
        if (who is not null)
        {
            Add(People, who);
        }
    }

    public static void Add(List<object> list, object one)
    {
        if (list.Count <= Most && !list.Contains(one))
        {
            list.Add(one);
        }
    }

    /// <summary>Whether a list holds all, not only the first of very many.</summary>
    public static bool IsWhole(List<object> list) => list.Count <= Most;

    /// <summary>The only person whom a pronoun fits: in the sentence so far, else in the one before. Null for none or several.</summary>
    public object? OnlyOne(bool isFemale) => Fitting(_now, isFemale, out var count) ?? (count == 0 ? Fitting(_before, isFemale, out _) : null);

    /// <summary>The only person of the sentence before whom a pronoun fits, where nobody in this one does but as the subject of its clause.</summary>
    public object? OnlyOneBefore(bool isFemale) => _now.Count == 0 || Fitting(_now, isFemale, out var count) is null && count == 0 ? Fitting(_before, isFemale, out _) : null;

    /// <summary>Whoever is called "she" once is not "he" later.</summary>
    public void Learn(object person, bool isFemale) => _isFemale.TryAdd(person, isFemale);

    private object? Fitting(List<object> people, bool isFemale, out int count)
    {
        count = IsWhole(people) ? 0 : Most;
        object? only = null;
        foreach (var person in people)
        {
            if (!_isFemale.TryGetValue(person, out var female) || female == isFemale)
            {
                count++;
                only = person;
            }
        }

        return count == 1 ? only : null;
    }
}
