namespace FactCheck.Engine.Mentions;

/// <summary>The tables that references within a story may point to. A package without them has no such references.</summary>
internal static class EntityTables
{
    public const string Countries = "countries";
    public const string Organisations = "organisations";
    public const string People = "people";
    public const string Offices = "offices";
}
