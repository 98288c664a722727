using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing;

/// <summary>Since when each figure's value stands: the date of the first release that had the same value, status and unit. Asked in the order of the figures' ids.</summary>
internal sealed class PublicationDates : IDisposable
{
    private static readonly string[] Statement = [Naming.Snake(nameof(Figure.Value)), Naming.Snake(nameof(Figure.Status)), Naming.Snake(nameof(Figure.Unit))];
    private static readonly Field<Figure>[] Fields = [.. Statement.Select(name => Figures.Table.Fields.First(field => field.Name == name))];

    private readonly DateOnly date;
    private readonly IEnumerator<string?[]>? rows;
    private readonly KeyOrder? order;
    private readonly int[] columns = [];
    private readonly int key;
    private readonly int published;

    /// <param name="previous">Null for the first release.</param>
    /// <param name="date">Of the release being made.</param>
    public PublicationDates(PublishedEdition? previous, DateOnly date)
    {
        this.date = date;
        if (previous?.Find(Figures.Table.Slug) is not { } figures) return;
        columns = [.. Statement.Select(name => ColumnOf(figures, name))];
        key = ColumnOf(figures, figures.Key[0]);
        published = ColumnOf(figures, Naming.Snake(nameof(Figure.PublishedOn)));
        order = new(figures);
        rows = previous.Rows(figures).GetEnumerator();
        Present = rows.MoveNext() ? rows.Current : null;
    }

    private string?[]? Present { get; set; }

    public DateOnly Of(Figure figure)
    {
        while (Present is not null && Compare(Present[key], figure.Id) < 0) Present = rows!.MoveNext() ? rows.Current : null;
        if (Present is null || Present[key] != figure.Id) return date;
        for (var i = 0; i < Fields.Length; i++)
        {
            if ((Fields[i].Write(figure) ?? "") != Present[columns[i]]) return date;
        }

        return DateOnly.ParseExact(Present[published]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public void Dispose() => rows?.Dispose();

    private static int ColumnOf(ManifestRegister register, string name) => register.Fields.Index().First(pair => pair.Item.Name == name).Index;

    private int Compare(string? a, string? b) => order!.Compare([a], [b]);
}
