using FactCheck.Formats.Json;
using FactCheck.Formats.Mapping;
using FactCheck.Model;

namespace FactCheck.Formats.Claims;

/// <summary>A line of claims as it is read: what becomes the claim, its words, and what it says of its story.</summary>
/// <param name="Claim">With its place in the story's text still to come.</param>
/// <param name="Words">The claim's own words.</param>
/// <param name="Sentence">The sentence around them, which holds them.</param>
/// <param name="At">Offset of the words in the sentence.</param>
/// <param name="Story">The member that names the story; null where the line names none.</param>
internal sealed record ClaimLine(GivenClaim Claim, MappedText Words, MappedText Sentence, int At, PartKind Part, JsonNode? Story);
