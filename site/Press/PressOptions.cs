namespace Disclosure.Press;

/// <summary>How to press, as opposed to what.</summary>
public sealed record PressOptions
{
    /// <summary>The folder of the site. It belongs to Press as a whole: what a press does not produce is removed.</summary>
    public required string Output { get; init; }

    /// <summary>Publish in spite of faults, for the author's own look.</summary>
    public bool Draft { get; init; }

    /// <summary>Whether each file that shrinks also stands there compressed, as <c>.br</c> and <c>.gz</c>.</summary>
    public bool Precompress { get; init; }

    public int Parallelism { get; init; } = Environment.ProcessorCount;

    public IProgress<PressProgress>? Progress { get; init; }
}
