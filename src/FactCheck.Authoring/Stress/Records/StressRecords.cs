using FactCheck.Engine.Facts;

namespace FactCheck.Authoring.Stress.Records;

/// <summary>What the reference tables say, read once for all stories.</summary>
public sealed class StressRecords(ReferencePackage reference)
{
    public ReferencePackage Reference => reference;

    public OfficeTerms Terms { get; } = new(reference);

    public Memberships Memberships { get; } = new(reference);

    public Capitals Capitals { get; } = new(reference);
}
