using FactCheck.Model;

namespace FactCheck.Engine.Tests.Functions;

/// <summary>A row of a made-up table.</summary>
internal sealed class Place(string key, int ordinal)
    : Model.Fact(new FactHeader("places", key, ordinal, key, ["id"], [key], null));
