using System.CommandLine;
using FactCheck.Cli.Problems;
using FactCheck.Cli.Pushing;

namespace FactCheck.Cli.Options;

/// <summary>The options of <c>push</c>: which stories go to which desk.</summary>
internal sealed class PushOptions
{
    private const int UsualTries = 5;
    private const int MostTries = 20;

    private readonly CheckOptions _check = new(SharedOptions.Paths());
    private readonly Option<Uri> _desk = Desk();
    private readonly Option<string?> _keyFile = new("--key-file") { Description = $"A file that holds the API key, instead of the environment variable {DeskKey.Variable}.", HelpName = "FILE" };
    private readonly Option<int?> _tries = SharedOptions.Count(
        "--tries", $"How often a file is sent before the desk counts as out of reach; the pauses grow from a second on, or are those that the desk asks for. [default: {UsualTries}]", "tries", MostTries);

    public PushOptions AddTo(Command command)
    {
        _check.AddReadingTo(command);
        command.Add(_desk);
        command.Add(_keyFile);
        command.Add(_tries);
        return this;
    }

    /// <summary>Null where a problem was logged.</summary>
    public PushSettings? Read(ParseResult parsed, ProblemLog problems)
    {
        if (_check.Read(parsed, problems) is not { } check || DeskKey.Read(parsed.GetValue(_keyFile), problems) is not { } key)
        {
            return null;
        }

        var desk = parsed.GetValue(_desk)!;
        if (desk.Scheme == Uri.UriSchemeHttp && !desk.IsLoopback)
        {
            problems.Warn($"factcheck: {desk} is not https: whoever is on the way can read the key and the stories");
        }

        return new(check, desk, key, parsed.GetValue(_tries) ?? UsualTries);
    }

    private static Option<Uri> Desk() => new("--desk")
    {
        Description = "The address at which people open the desk, as in https://desk.example.org.",
        HelpName = "URL",
        Required = true,
        CustomParser = static result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
                && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0)
            {
                return address;
            }

            // What stands before an '@' may be a secret.
            result.AddError(text.Contains('@', StringComparison.Ordinal)
                ? $"--desk: the address holds a name or a password; the key comes from {DeskKey.Variable} or --key-file."
                : $"--desk: '{text}' is no address of a desk; it is as in https://desk.example.org.");
            return null;
        },
    };
}
