using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using FactCheck.Engine.Facts;

namespace FactCheck.Cli.Options;

/// <summary>The arguments and options that several verbs take, each of which explains its own mistakes.</summary>
internal static class SharedOptions
{
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A story, a file or folder of stories (text, HTML, NewsML-G2, NITF, ninjs, feeds, DOCX, PDF, ZIP, JSON Lines of claims), a pattern of names such as 'desk/**/*.md', or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(static result =>
        {
            if (result.Tokens.Count(static token => token.Value == "-") > 1)
            {
                result.AddError("standard input can be read once only.");
            }
        });
        return paths;
    }

    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = static result => ParseDate(result),
    };

    /// <param name="what">What is counted, as a mistake names it.</param>
    /// <param name="most">The largest that makes sense; the smallest is 1.</param>
    public static Option<int?> Count(string name, string description, string what, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 && count <= most)
            {
                return count;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name}: '{text}' is not a number of {what}; it is from 1 to {most}."));
            return null;
        },
    };

    public static Option<DateOnly?> StoryDate() => Date("--date", "The date of stories that have none, as in 2026-01-16.");

    public static Option<DateOnly?> AsOf() => Date("--as-of", "Reads the record as it stood on a day, with what was known then, as in 2026-01-16.");

    public static Option<string[]> Rules() => new("--rules")
    {
        Description = "Only the rules whose id matches, as in 'diplomacy/*'. May be given several times.",
        HelpName = "GLOB",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string?> Reference()
    {
        var option = new Option<string?>("--reference")
        {
            Description = "A folder with a datapackage.yaml, a SQLite file or the address of a PostgreSQL database that holds one, to check against instead of the tables built in, or beside them where it says 'extends: standard'.",
            HelpName = "PACKAGE",
        };
        option.Validators.Add(static result =>
        {
            if (result.Tokens.Any(static token => TableAddress.HoldsPassword(token.Value)))
            {
                result.AddError($"--reference: the address holds a password; expected {TableAddress.WithoutPassword}.");
            }
        });
        return option;
    }

    public static Option<string?> With() => new("--with")
    {
        Description = "A rule file, or a folder of them, to check with beside the standard rules, compiled on the spot; or the assembly (.dll) of a built project of rules, to check with instead of them.",
        HelpName = "PATH",
    };

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        var option = (result.Parent as OptionResult)?.Option.Name;
        result.AddError($"{option}: '{text}' is not a date; a date is year, month and day, as in 2026-01-16.");
        return null;
    }
}
