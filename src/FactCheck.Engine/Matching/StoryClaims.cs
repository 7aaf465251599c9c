using FactCheck.Engine.Functions;
using FactCheck.Model;

namespace FactCheck.Engine.Matching;

/// <summary>The claims of a story as finds look them up: by type, and by how near a text of theirs is. Each list is made when it is first asked for.</summary>
internal sealed class StoryClaims(IReadOnlyList<Claim> all)
{
    private readonly Dictionary<Type, Claim[]> _byType = [];
    private readonly Dictionary<(Type Claim, string Field, TextUnit Unit, int Most), NearTexts> _near = [];

    public IReadOnlyList<Claim> All => all;

    public TClaim[] Of<TClaim>()
        where TClaim : Claim
    {
        if (!_byType.TryGetValue(typeof(TClaim), out var found))
        {
            _byType.Add(typeof(TClaim), found = all.OfType<TClaim>().ToArray());
        }

        return (TClaim[])found;
    }

    public TClaim[] Near<TClaim>(string field, Func<TClaim, string?> text, string? value, TextUnit unit, int least, int most)
        where TClaim : Claim
    {
        if (value is null)
        {
            return [];
        }

        var claims = Of<TClaim>();
        var key = (typeof(TClaim), field, unit, most);
        if (!_near.TryGetValue(key, out var index))
        {
            _near.Add(key, index = new NearTexts(claims.Select(text), unit, most));
        }

        return Array.ConvertAll(index.Find(value, least), place => claims[place]);
    }
}
