using System.Collections.Immutable;
using Disclosure.Model.Registers;
using Disclosure.Scaffold.Sample.Files;

namespace Disclosure.Scaffold.Sample;

/// <summary>One line of a form: what one enterprise filed for one year.</summary>
internal sealed record Return(Member Member, int Year, Form Form)
{
    /// <summary>By column; what does not concern the enterprise is left out.</summary>
    public ImmutableDictionary<string, Cell> Values { get; init; } = [];

    public Assurance? Assurance { get; init; }

    public Method? Method { get; init; }

    public bool Provisional { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public string? Reason { get; init; }

    public Return With(string figure, decimal value) => this with { Values = Values.SetItem(Form.Column(figure), new Cell.Number(value)) };

    public Return With(string figure, FigureStatus status) => this with { Values = Values.SetItem(Form.Column(figure), Status(status)) };

    /// <summary>The same status in place of every value.</summary>
    public Return With(FigureStatus status) => this with { Values = Values.ToImmutableDictionary(pair => pair.Key, _ => (Cell)Status(status)) };

    public Return Because(string reason) => this with { Reason = Reason is null ? reason : $"{Reason}；{reason}" };

    private static Cell.Text Status(FigureStatus status) => new Cell.Text(Figures.Statuses[status].Name);
}
