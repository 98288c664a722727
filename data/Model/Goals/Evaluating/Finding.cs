using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Goals.Evaluating;

/// <summary>What there is to judge one criterion by: a value, nothing where there should be something, or nothing where nothing is asked.</summary>
internal abstract record Finding
{
    /// <param name="Words">The value in words, with its unit or how it came about.</param>
    public sealed record Found(decimal Value, Figure? Figure, Text Words) : Finding;

    /// <summary>No points, and shown.</summary>
    public sealed record Missing(Figure? Figure, Text Why) : Finding;

    /// <summary>Left out, its weight going to the others: the law asks nothing here, or the reason lies outside the subject.</summary>
    public sealed record LeftOut(Figure? Figure, Text Why) : Finding;

    /// <summary>What the status of a figure without a value means for an evaluation.</summary>
    public static Finding Without(Figure figure)
    {
        var why = figure.Status is { } status ? Figures.Statuses[status].Label : new("无数值", "No value");
        return figure.Status is FigureStatus.NotRequired or FigureStatus.NotApplicable or FigureStatus.NotDue or FigureStatus.NoFactor or FigureStatus.NotPublished
            ? new LeftOut(figure, why)
            : new Missing(figure, why);
    }
}
