using System;
using FactCheck.RuleLanguage.Vocabulary;
namespace FactCheck.RuleLanguage.Binding;
internal sealed class FileBinder
{
    public FileBinder(ParsedRuleFile file, Catalog catalog) { }
    public BindResult Bind() => throw new NotImplementedException();
}
internal static class PackageReader { public static PackageSchema Read(string path, string text) => throw new NotImplementedException(); }
internal static class SignatureReader { public static Text.EquatableArray<ClaimSignature> Read(ParsedRuleFile file) => throw new NotImplementedException(); }
