using System;
using System.Collections.Generic;
using System.Linq;
using FactCheck.RuleLanguage.Binding;
using FactCheck.RuleLanguage.Diagnostics;
using FactCheck.RuleLanguage.Planning;
using FactCheck.RuleLanguage.Severities;
using FactCheck.RuleLanguage.Text;
using FactCheck.RuleLanguage.Vocabulary;

namespace FactCheck.RuleLanguage;

/// <summary>A rule file as text; its tree is read when it is asked for, so that it is equal by content.</summary>
public sealed record ParsedRuleFile(string Path, string Text);

/// <summary>A file's plan, without the rules that have errors, and everything there is to say about it.</summary>
public sealed record BindResult(RuleFilePlan Plan, EquatableArray<Diagnostic> Diagnostics);

/// <summary>From YAML to plans: the stages in order.</summary>
public static class RuleCompiler
{
    public static ParsedRuleFile Parse(string path, string text) => new(path.Replace('\\', '/'), text);

    public static PackageSchema ReadPackage(string path, string text) => PackageReader.Read(path.Replace('\\', '/'), text);

    /// <summary>One schema of a package and those that extend it, in any order.</summary>
    public static PackageSchema Combine(IEnumerable<PackageSchema> packages)
    {
        var all = packages.ToArray();
        var standard = all.FirstOrDefault(package => !package.IsExtension) ?? new PackageSchema(new([]), new([]));
        return all.Where(package => package.IsExtension).Aggregate(standard, (under, package) => package.Over(under));
    }

    public static FileSignature Signatures(ParsedRuleFile file) => SignatureReader.Read(file);

    public static Catalog Catalog(PackageSchema package, IEnumerable<FileSignature> files)
    {
        var claims = new List<ClaimSignature>();
        var rules = new List<RuleSignature>();
        var lists = new List<WordList>();
        var given = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            claims.AddRange(file.Claims);
            rules.AddRange(file.Rules);
            given.UnionWith(file.Given);
            lists.AddRange(file.Lists);
        }

        return new(package, new(claims.ToArray()), new(rules.ToArray())) { Given = new([.. given]), Lists = new(lists.ToArray()) };
    }

    /// <summary>The names of the types that fields may have: the plain ones, then the rows and sets of every table that declares an entity.</summary>
    public static IEnumerable<string> TypeNames(Catalog catalog) => Types.Names(catalog);

    public static BindResult Bind(ParsedRuleFile file, Catalog catalog) => new FileBinder(file, catalog).Bind();

    /// <summary>How much a project's <c>.globalconfig</c> says that rules weigh.</summary>
    public static RuleSeverities ReadSeverities(string path, string text) => SeverityReader.Read(path.Replace('\\', '/'), text);

    /// <summary>What is wrong with the severities that a project sets, beside the rules of all files.</summary>
    public static EquatableArray<Diagnostic> Check(RuleSeverities severities, Catalog catalog) => SeverityChecker.Check(severities, catalog);

    /// <summary>The order of the derivations of all files, and what is wrong with it.</summary>
    public static Strata Order(IEnumerable<DerivationLink> derivations) => StrataBuilder.Build(derivations);

    /// <summary>A file's plan without the rules that check or search a claim type which no file has without mistakes.</summary>
    /// <param name="claims">Names of the claim types that some plan has.</param>
    public static RuleFilePlan Link(RuleFilePlan plan, EquatableArray<string> claims) => RuleLinker.Link(plan, claims);
}
