namespace Disclosure.Pipeline.Cli;

/// <summary>What the program answers to its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The data were refused; the messages say why.</summary>
    public const int DataRefused = 1;

    /// <summary>The command was not understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>The disk, the store or the program is broken.</summary>
    public const int BrokenMachine = 3;
}
