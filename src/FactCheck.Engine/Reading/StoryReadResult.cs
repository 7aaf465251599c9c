using FactCheck.Model;

namespace FactCheck.Engine.Reading;

/// <summary>Either a story or the reason why there is none.</summary>
public sealed record StoryReadResult(Story? Story, StoryReadError? Error);

/// <summary>Why a file cannot be read as a story; line and column are from 1.</summary>
public sealed record StoryReadError(string Path, int Line, int Column, string Message)
{
    public override string ToString() => $"{Path}({Line},{Column}): {Message}";
}
