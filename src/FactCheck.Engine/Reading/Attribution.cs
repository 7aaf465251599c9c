namespace FactCheck.Engine.Reading;

/// <summary>Words outside quotation marks that are somebody's, in indirect speech.</summary>
/// <param name="FirstToken">The first of them.</param>
/// <param name="EndToken">The token after the last, in the same sentence.</param>
/// <param name="Speaker">Who says them; null where the text gives no name.</param>
/// <param name="Verb">The verb of saying, or "according to".</param>
public readonly record struct Attribution(int FirstToken, int EndToken, string? Speaker, string Verb) : ITokenSpan;
