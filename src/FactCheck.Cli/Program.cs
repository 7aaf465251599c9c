using FactCheck.Cli.Authoring;
using FactCheck.Cli.Commands;
using FactCheck.Cli.Output;

using var streams = StandardStreams.Open();

return CommandRunner.Run(
    streams,
    args,
    CheckCommand.Create(streams),
    WatchCommand.Create(streams),
    DiffCommand.Create(streams),
    ClaimsCommand.Create(streams),
    ExplainCommand.Create(streams),
    ReferenceCommand.Create(streams),
    WaiveCommand.Create(streams),
    PushCommand.Create(streams),
    ConfigCommand.Create(streams),
    AuthoringVerbs.Create(streams),
    CompletionsCommand.Create(streams),
    ManCommand.Create(streams));
