using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace FactCheck.ReviewDesk.Webhooks;

/// <summary>Makes the secrets of webhooks, keeps them encrypted, and signs with them as standardwebhooks.com has it.</summary>
public sealed class WebhookSecret(IDataProtectionProvider protection)
{
    /// <summary>By which programs that look for leaked secrets know one.</summary>
    public const string Prefix = "whsec_";

    private const int Bytes = 32;

    private readonly IDataProtector _protector = protection.CreateProtector("FactCheck.ReviewDesk.Webhooks");

    /// <summary>The secret as whoever receives needs it, and as the store keeps it.</summary>
    public (string Shown, string Kept) Make()
    {
        var secret = RandomNumberGenerator.GetBytes(Bytes);
        return (Prefix + Convert.ToBase64String(secret), Convert.ToBase64String(_protector.Protect(secret)));
    }

    /// <summary>HMAC-SHA256 over the message's id, the time of sending and the body, so that none of them can be another's.</summary>
    /// <param name="kept">As the store keeps it.</param>
    /// <param name="time">In seconds since 1970.</param>
    /// <exception cref="CryptographicException">The secret was kept with keys that are there no more.</exception>
    public string Sign(string kept, string message, long time, string body)
        => "v1," + Convert.ToBase64String(HMACSHA256.HashData(_protector.Unprotect(Convert.FromBase64String(kept)), Encoding.UTF8.GetBytes($"{message}.{time}.{body}")));
}
