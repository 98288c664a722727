namespace Disclosure.Press;

public enum PressStage
{
    Assets,
    Pages,
    Files,
    Links,
    Swap,
}

/// <summary>How far a press has come. Reported at most every hundred pages, and at each stage's beginning.</summary>
/// <param name="Pages">Pages rendered so far.</param>
/// <param name="Bytes">Bytes of all files produced so far, written or kept.</param>
public sealed record PressProgress(PressStage Stage, long Pages, long Bytes);
