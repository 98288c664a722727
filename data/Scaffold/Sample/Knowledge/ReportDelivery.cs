using Disclosure.Model.Knowledge;

namespace Disclosure.Scaffold.Sample.Knowledge;

/// <summary>The reports' register with the files that it names.</summary>
internal static class ReportDelivery
{
    public static Delivery All => new("reports", new("示例园区及企业公开报告", "Public reports of the sample park and its enterprises"), new(2026, 7, 20), [RegisterFile.Csv(Reports.Table, ReportList.All.Select(report => report.Row))])
    {
        Attached = [.. ReportList.All.Select(report => new SampleFile($"reports/{report.Row.File}", report.Bytes))],
    };
}
