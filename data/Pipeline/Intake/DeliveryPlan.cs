using Disclosure.Model;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Intake;

/// <summary>A file to be taken in, and the row it becomes in the register of sources.</summary>
internal sealed record PlannedFile(DeliveredFile File, Source Source);

/// <summary>Which files are to be in the store, in which order: parks before enterprises before figures, then by the date received, then by path.</summary>
internal sealed class DeliveryPlan
{
    private readonly Instance instance;
    private readonly List<PlannedFile> files = [];

    private DeliveryPlan(Instance instance) => this.instance = instance;

    public IReadOnlyList<PlannedFile> Files => files;

    /// <summary>What goes into the store before every file; null where the instance is based on no export.</summary>
    public DeliveredExport? Export { get; private set; }

    /// <summary>Whether sample data are taken.</summary>
    public required bool Sample { get; init; }

    /// <summary>Reads every delivery and hashes every file.</summary>
    public static DeliveryPlan Of(Instance instance, Vocabulary vocabulary, ReferenceData reference, Action<Issue> report, CancellationToken cancellation)
    {
        var settings = IntakeSettings.Read(instance, report);
        var plan = new DeliveryPlan(instance) { Sample = settings.Sample };
        Delivery[] deliveries = [.. new DeliveryReader(instance, vocabulary, reference, report).ReadAll().Where(delivery => settings.Sample || !delivery.Sample)];
        foreach (var export in deliveries.SelectMany(delivery => delivery.Exports)) plan.Add(export, report);
        foreach (var (delivery, file) in deliveries.SelectMany(delivery => delivery.Files.Select(file => (delivery, file))))
            plan.Add(delivery, file, report, cancellation);
        var ordered = plan.files
            .OrderBy(file => Rank(file.File.Layout))
            .ThenBy(file => file.Source.ReceivedOn)
            .ThenBy(file => file.File.Name, StringComparer.Ordinal)
            .ToList();
        plan.files.Clear();
        plan.files.AddRange(ordered);
        return plan;
    }

    public static Source SourceOf(Delivery delivery, DeliveredFile file, Inspection inspection)
    {
        var folder = file.Name.Split('/')[0];
        return new()
        {
            Id = PermanentId.Of("source", folder, inspection.Sha256),
            File = file.Name,
            Sha256 = inspection.Sha256,
            Bytes = checked((int)inspection.Bytes),
            Rows = 0,
            Publisher = delivery.Publisher.Zh,
            PublisherEn = delivery.Publisher.En,
            Title = (file.Title ?? delivery.Title).Zh,
            TitleEn = (file.Title ?? delivery.Title).En,
            NoticeNumber = delivery.NoticeNumber,
            NoticeDate = delivery.NoticeDate,
            NoticeUrl = delivery.NoticeUrl,
            ReceivedOn = delivery.Received,
            Licence = delivery.Licence,
            Note = delivery.Note,
            Sample = delivery.Sample,
        };
    }

    private void Add(Delivery delivery, DeliveredFile file, Action<Issue> report, CancellationToken cancellation)
    {
        var inspection = Inspection.Of(file.Path, cancellation);
        var source = SourceOf(delivery, file, inspection);
        if (file.Sha256 is { } stated && stated != inspection.Sha256)
            report(new Fault(IssueCodes.ChangedFile, inspection.Sha256).At(new(file.Name)));
        else if (files.Find(other => other.Source.Id == source.Id) is { } twin)
            report(new Fault(IssueCodes.DuplicateFile, null, ("expected", new(twin.File.Name, twin.File.Name))).At(new(file.Name)));
        else files.Add(new(file, source));
    }

    private void Add(DeliveredExport export, Action<Issue> report)
    {
        if (Export is { } first) report(new Fault(IssueCodes.ExportSecond, null, ("expected", new(first.Name, first.Name))).At(new(export.Name)));
        else Export = export;
    }

    /// <summary>By the first register of the catalogue that the file fills: what others refer to comes first.</summary>
    public static int Rank(Layout layout) => layout.Blocks.Min(block => Catalog.Tables.Index().First(pair => pair.Item == block.Register).Index);
}
