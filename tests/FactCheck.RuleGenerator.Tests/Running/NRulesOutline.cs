namespace FactCheck.RuleGenerator.Tests.Running;

/// <summary>The outline of what emitted code calls of NRules, as its 1.0 declares it: enough to compile, not to run.</summary>
internal static class NRulesOutline
{
    public const string Code = """
        using System;
        using System.Collections.Generic;
        using System.Linq.Expressions;

        namespace NRules.Fluent.Dsl;

        public abstract class Rule
        {
            public abstract void Define();
            protected void Name(string value) => throw new NotSupportedException();
            protected ILeftHandSideExpression When() => throw new NotSupportedException();
            protected IRightHandSideExpression Then() => throw new NotSupportedException();
        }

        public interface IContext;

        public interface ILeftHandSideExpression
        {
            ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull;
            ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression) where TResult : notnull;
            ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);
            ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
        }

        public interface IRightHandSideExpression
        {
            IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield) where TFact : notnull;
        }

        public interface IQuery;

        public interface IQuery<out TSource>;

        public interface ICollectQuery<out TSource> : IQuery<TSource>;

        public static class QueryExtensions
        {
            public static IQuery<TFact> Match<TFact>(this IQuery query, params Expression<Func<TFact, bool>>[] conditions) where TFact : notnull
                => throw new NotSupportedException();

            public static ICollectQuery<IEnumerable<TFact>> Collect<TFact>(this IQuery<TFact> source) where TFact : notnull
                => throw new NotSupportedException();
        }
        """;
}
