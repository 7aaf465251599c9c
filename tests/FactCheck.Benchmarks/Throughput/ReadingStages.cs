using System.Text;
using FactCheck.Engine.Claims;
using FactCheck.Engine.Facts;
using FactCheck.Engine.Mentions;
using FactCheck.Engine.Mentions.Names;
using FactCheck.Engine.Reading;
using FactCheck.Rules;

namespace FactCheck.Benchmarks.Throughput;

/// <summary>The stages from bytes to claims with the standard rules and tables, each to be run alone over all stories.</summary>
internal sealed class ReadingStages
{
    private static readonly DateOnly s_day = new(2026, 3, 12);

    private readonly byte[][] _files;
    private readonly Document[] _documents;
    private readonly MentionList[] _mentions;
    private readonly NameIndex _names;
    private readonly ClaimFinder _claims;
    private readonly List<Token> _tokens = [];

    public ReadingStages(List<string> stories)
    {
        var rules = new StandardRules();
        var reference = ReferenceLoader.Load(new EmbeddedReferenceFiles(typeof(StandardRules).Assembly, "reference/")).Package!;
        _names = NameIndex.Build(EntityNames.Of(reference, rules.Bind(reference)));
        _claims = rules.Claims;
        _files = [.. stories.Select(Encoding.UTF8.GetBytes)];
        _documents = [.. _files.Select(Read)];
        _mentions = [.. _documents.Select(Find)];
    }

    public int Tokens => _documents.Sum(document => document.Tokens.Length);

    public int Mentions => _mentions.Sum(mentions => mentions.All.Count);

    public void ReadTokens()
    {
        foreach (var document in _documents)
        {
            _tokens.Clear();
            Tokenizer.Tokenize(document.Story.Text, 0, document.Story.Text.Length, _tokens);
        }
    }

    public void ReadDocuments()
    {
        foreach (var document in _documents)
        {
            DocumentReader.Read(document.Story);
        }
    }

    public void FindMentions()
    {
        foreach (var document in _documents)
        {
            Find(document);
        }
    }

    public void FindClaims()
    {
        for (var i = 0; i < _documents.Length; i++)
        {
            _claims.Find(_documents[i], _mentions[i], StoryTopics.Of(_documents[i], _mentions[i]));
        }
    }

    public void ReadToMentions()
    {
        foreach (var file in _files)
        {
            Find(Read(file));
        }
    }

    public void ReadToClaims()
    {
        foreach (var file in _files)
        {
            var document = Read(file);
            var mentions = Find(document);
            _claims.Find(document, mentions, StoryTopics.Of(document, mentions));
        }
    }

    private MentionList Find(Document document) => MentionFinder.Find(document, _names, document.Story.Published);

    private static Document Read(byte[] file) => DocumentReader.Read(StoryReader.Read(file, "story.txt", s_day).Story!);
}
