using FactCheck.Cli.Configuration;

namespace FactCheck.Cli.Pushing;

/// <summary>What is brought where.</summary>
/// <param name="Check">The stories, and from which folder their files are named.</param>
/// <param name="Desk">The address of the desk, with a slash at its end.</param>
/// <param name="Tries">How often a file is sent before it is given up, from 1.</param>
internal sealed record PushSettings(CheckSettings Check, Uri Desk, string Key, int Tries);
