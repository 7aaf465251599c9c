using FactCheck.ReviewDesk.Work;

namespace FactCheck.ReviewDesk.Store;

/// <summary>A story on the desk, as its current version has it. Everything here can be made again from versions, events and decisions.</summary>
public sealed class StoredStory
{
    /// <summary>The number in addresses of pages.</summary>
    public int Id { get; set; }

    /// <summary>The id that the story gives itself.</summary>
    public required string Key { get; set; }

    public required string Headline { get; set; }

    public required string Source { get; set; }

    public DateOnly? Published { get; set; }

    /// <summary>Number of the current version.</summary>
    public int Current { get; set; }

    /// <summary>When the current version came in.</summary>
    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>Who has the story; empty for nobody.</summary>
    public string AssigneeId { get; set; } = "";

    /// <summary>What they were called when they got it.</summary>
    public string AssigneeName { get; set; } = "";

    /// <summary>The desk that the story belongs to; empty for none.</summary>
    public string Desk { get; set; } = "";

    /// <summary>How many events of the story there are.</summary>
    public int Events { get; set; }

    /// <summary>SHA-256 of the rules that <see cref="Findings"/> were made with.</summary>
    public string Rules { get; set; } = "";

    /// <summary>SHA-256 of the tables that <see cref="Findings"/> were made over.</summary>
    public string Reference { get; set; } = "";

    /// <summary>The findings of the current version that ask for a change.</summary>
    public List<StoredFinding> Findings { get; } = [];

    /// <summary>Takes over what became of the story by its events.</summary>
    public void Show(IReadOnlyCollection<StoryEvent> events)
    {
        var work = StoryWork.Of(events);
        (AssigneeId, AssigneeName, Desk, Events) = (work.Assignee?.Id ?? "", work.Assignee?.Name ?? "", work.Desk, events.Count);
    }
}
