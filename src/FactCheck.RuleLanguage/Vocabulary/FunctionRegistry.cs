using System;
using System.Collections.Generic;

namespace FactCheck.RuleLanguage.Vocabulary;

/// <summary>A function that expressions may call.</summary>
/// <param name="Parameters">Types it takes; a call with a whole count where a number is taken is fine.</param>
public sealed record FunctionSignature(string Name, IReadOnlyList<TypeKind> Parameters, TypeKind Result, string Summary);

/// <summary>All functions of the rule language, as data.</summary>
public static class FunctionRegistry
{
    public static readonly IReadOnlyList<FunctionSignature> All =
    [
        new("years", [TypeKind.Date, TypeKind.Date], TypeKind.Count, "Completed years from the first date to the second."),
        new("months", [TypeKind.Date, TypeKind.Date], TypeKind.Count, "Completed months from the first date to the second."),
        new("days", [TypeKind.Date, TypeKind.Date], TypeKind.Count, "Days from the first date to the second, the first not counted."),
        new("inclusive_days", [TypeKind.Date, TypeKind.Date], TypeKind.Count, "Days from the first date to the second, both counted."),
        new("year", [TypeKind.Date], TypeKind.Count, "The calendar year of a date."),
        new("weekday", [TypeKind.Date], TypeKind.Weekday, "The weekday of a date that is known to the day."),
        new("anniversary", [TypeKind.Date, TypeKind.Number], TypeKind.Date, "The n-th return of a date."),
        new("days_after", [TypeKind.Date, TypeKind.Number], TypeKind.Date, "The date so many days later."),
        new("first_day", [TypeKind.Date], TypeKind.Date, "The first day of a month, a year or a span."),
        new("last_day", [TypeKind.Date], TypeKind.Date, "The last day of a month, a year or a span."),
        new("latest_before", [TypeKind.Weekday, TypeKind.Date], TypeKind.Date, "The last such weekday on or before a date."),
        new("count", [TypeKind.EntitySet], TypeKind.Count, "How many rows a find with pick: all bound, or members a set has."),
    ];

    public static FunctionSignature? Find(string name)
    {
        foreach (var function in All)
        {
            if (function.Name == name)
            {
                return function;
            }
        }

        return null;
    }

    /// <summary>Whether a value of one type may be given where another is taken.</summary>
    public static bool Takes(TypeKind parameter, TypeKind given)
        => parameter == given || given == TypeKind.Error
            || (parameter == TypeKind.Number && given == TypeKind.Count)
            || (parameter == TypeKind.EntitySet && given is TypeKind.Rows or TypeKind.Claims);
}
