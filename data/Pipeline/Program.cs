using Disclosure.Pipeline.Cli;

return await new Application(Console.Out, Console.Error, !Console.IsErrorRedirected).RunAsync(args, Commands.All);
