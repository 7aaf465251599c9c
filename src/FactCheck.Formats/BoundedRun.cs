using System.Globalization;
using System.Runtime.ExceptionServices;

namespace FactCheck.Formats;

/// <summary>Runs a library that takes a file apart as a whole, with a deep stack and for a bounded time.</summary>
internal static class BoundedRun
{
    private const int Stack = 64 * 1024 * 1024;

    /// <exception cref="UnreadableException">It took too long, or the library stumbled over the file.</exception>
    public static T Of<T>(Func<T> run) where T : class
    {
        T? result = null;
        Exception? failure = null;
        var thread = new Thread(Run, Stack) { IsBackground = true };
        thread.Start();
        if (!thread.Join(ReadLimits.Patience))
        {
            throw new UnreadableException(0, string.Create(CultureInfo.InvariantCulture, $"The file was not taken apart within {ReadLimits.Patience.TotalSeconds} seconds."));
        }

        if (failure is UnreadableException own)
        {
            ExceptionDispatchInfo.Throw(own);
        }

        return result ?? throw new UnreadableException(0, $"The file is damaged ({failure?.GetType().Name}).");

        void Run()
        {
            try
            {
                result = run();
            }
            catch (Exception thrown)
            {
                failure = thrown;
            }
        }
    }
}
