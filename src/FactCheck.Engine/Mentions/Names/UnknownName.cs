namespace FactCheck.Engine.Mentions.Names;

/// <summary>A name that a story gives and no table has. It fills no slot, so no rule takes it for somebody on record.</summary>
public sealed record UnknownName(string Text)
{
    public override string ToString() => Text;
}
