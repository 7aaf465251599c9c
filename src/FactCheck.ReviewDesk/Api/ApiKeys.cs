using System.Security.Cryptography;
using System.Text;
using FactCheck.ReviewDesk.Store;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.ReviewDesk.Api;

/// <summary>Makes, finds and revokes API keys.</summary>
public sealed class ApiKeys(DeskStore store, TimeProvider clock)
{
    /// <summary>By which programs that look for leaked secrets know one.</summary>
    public const string Prefix = "fcdesk_";

    private const int RandomBytes = 32;

    public async Task<IReadOnlyList<StoredApiKey>> All() => await store.ApiKeys.AsNoTracking().OrderBy(one => one.Id).ToListAsync();

    /// <summary>The key, which is not to be had again.</summary>
    public async Task<string> Make(string name, IEnumerable<string> scopes, string by)
    {
        var key = Prefix + WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(RandomBytes));
        store.ApiKeys.Add(new() { Name = name, Sha256 = Hash(key), Scopes = string.Join(' ', scopes), MadeBy = by, MadeAt = clock.GetUtcNow() });
        await store.SaveChangesAsync();
        return key;
    }

    public Task<int> Revoke(int id)
    {
        var now = clock.GetUtcNow();
        return store.ApiKeys.Where(one => one.Id == id && one.RevokedAt == null).ExecuteUpdateAsync(set => set.SetProperty(one => one.RevokedAt, now));
    }

    /// <summary>Null for what is no key of ours, or was revoked.</summary>
    public Task<StoredApiKey?> Find(string key)
    {
        var hash = Hash(key);
        return store.ApiKeys.AsNoTracking().FirstOrDefaultAsync(one => one.Sha256 == hash && one.RevokedAt == null);
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
