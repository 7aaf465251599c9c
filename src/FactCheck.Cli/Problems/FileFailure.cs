namespace FactCheck.Cli.Problems;

/// <summary>Says in our own words why the machine refuses a file.</summary>
internal static class FileFailure
{
    /// <summary>Whether an exception is the machine's refusal and no fault of ours.</summary>
    public static bool Is(Exception failure)
        => failure is IOException or UnauthorizedAccessException or System.Security.SecurityException
            || (failure is ArgumentException { ParamName: "path" or "fileName" });

    public static string Reason(Exception failure) => failure switch
    {
        FileNotFoundException => "there is no such file or folder",
        DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException or System.Security.SecurityException => "access is denied",
        PathTooLongException => "the name is too long",
        ArgumentException => "that is no file name",
        _ => failure.Message,
    };
}
