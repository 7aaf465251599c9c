namespace FactCheck.Model.Values;

/// <summary>Which way a change goes.</summary>
public enum ChangeDirection : byte
{
    Up,
    Down,
}

/// <summary>A change as stated: up 3% from 2.1 million. What is not said is null; the others are Number, Percent, Money or Quantity.</summary>
public sealed record Change(ChangeDirection Direction, object? By, object? From, object? To);
