using FactCheck.Engine.Reading;
using FactCheck.Model;

namespace FactCheck.Engine.Claims.Given;

/// <summary>What is wrong with the claims of a file, each with its place there.</summary>
internal sealed class MistakeList(string path, List<StoryReadError> errors)
{
    private const int Longest = 60;

    public int Count => errors.Count;

    public void Add(Place place, string message) => errors.Add(new(path, place.Line, place.Column, message));

    /// <summary>What the file says, to stand in a message of one line.</summary>
    public static string Said(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest).TrimEnd(), "…");
    }
}
