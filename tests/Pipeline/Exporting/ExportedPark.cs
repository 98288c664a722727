using Disclosure.Model.Registers;
using Disclosure.Pipeline.Tests.Releasing;

namespace Disclosure.Pipeline.Tests.Exporting;

/// <summary>A release with what is hard to write: quotes, line ends, formulas, codes with zeros, dates before the calendar of spreadsheets.</summary>
public sealed class ExportedPark : IDisposable
{
    public const string Formula = "=HYPERLINK(\"http://evil.example/\",\"甲\")";

    public ExportedPark()
    {
        Park.Fill();
        Park.Change(store =>
        {
            store.Upsert(Parks.Table, TestPark.Park with { Code = "007", Name = "甲,\"乙\"", LeadIndustries = " 一\n二 _x0041_ 😀", AreaKm2 = 0.000012345m });
            store.Upsert(Enterprises.Table, TestPark.Enterprise("e3") with { Name = Formula, Status = EnterpriseStatus.Suspended, Joined = new(1899, 5, 1), Exited = new(2024, 2, 29), KeyEmitter = true });
            store.Upsert(Figures.Table, TestPark.Figure("e2", TestPark.Electricity, null, 2023));
        });
        Folder = Park.Releases.FolderOf(Park.Made("2025-04-01"));
    }

    public TestPark Park { get; } = new();

    /// <summary>Of the release.</summary>
    public string Folder { get; }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Dispose() => Park.Dispose();
}
