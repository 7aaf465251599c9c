namespace FactCheck.Engine.Facts.Errors;

/// <summary>The errors of one file, up to a limit; what is beyond it is counted.</summary>
internal sealed class ErrorList(string file)
{
    public const int Limit = 100;

    private readonly List<ReferenceError> _errors = [];
    private int _total;

    public string File => file;

    public bool IsEmpty => _total == 0;

    /// <summary>Whether a further error would only be counted, so that its message need not be made.</summary>
    public bool IsFull => _errors.Count >= Limit;

    public void Add(ReferenceErrorKind kind, (int Line, int Column) at, string message)
    {
        _total++;
        if (!IsFull)
        {
            _errors.Add(new(kind.Id, file, at.Line, at.Column, ShownText.OneLine(message)));
        }
    }

    /// <summary>Counts an error without showing it.</summary>
    public void Count() => _total++;

    /// <inheritdoc cref="CopyTo"/>
    public List<ReferenceError> ToList()
    {
        var errors = new List<ReferenceError>();
        CopyTo(errors);
        return errors;
    }

    /// <summary>The errors by place, and one that says how many were left out.</summary>
    public void CopyTo(List<ReferenceError> target)
    {
        // A stable sort: two errors of one place stay in the order they were found.
        target.AddRange(_errors.OrderBy(error => (error.Line, error.Column)));
        if (_total > _errors.Count)
        {
            target.Add(new(
                ReferenceErrors.MoreErrors.Id,
                file,
                _errors[^1].Line,
                _errors[^1].Column,
                $"There are {_total - _errors.Count} more errors in this file; only the first {Limit} found are shown."));
        }
    }
}
