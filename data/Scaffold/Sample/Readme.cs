namespace Disclosure.Scaffold.Sample;

/// <summary>What stands beside the data, so that nobody takes them for real.</summary>
internal static class Readme
{
    public static string Zh { get; } =
        $"""
        # 示例园区：全部内容均为虚构

        本文件夹中的园区、企业、统一社会信用代码、坐标和每一个数值，都由程序按固定规则生成，**不是任何真实园区或企业的数据**，
        不得作为统计、研究、评价或报道的依据。

        - 园区名称“{SamplePark.Name.Zh}”，代码 `{SamplePark.Code}`。行政区划代码 {SamplePark.RegionCode} 真实存在，只用来说明格式；坐标落在该县以东的海面上，不指向任何真实厂区。
        - 企业共 {Roster.All.Count} 家，名称一律为“示例……有限公司（NN号）”。统一社会信用代码的校验码正确，但登记管理机关区划一律写作 {SamplePark.Division}（GB/T 2260 没有以 99 开头的代码），主体标识码为七个零左右加编号，不会与真实代码相同。
        - 数值由“产值 × 行业强度 × 年度趋势 × 随机扰动”得出，强度只取数量级，不是任何单位的实测值。热电企业的燃料由园区用热反推；过程排放、光伏、绿电、用水、废物、建筑和通勤各有简单规则。
        - 为了像真实工作，特意安排了迟报、缺报、保密、未计量、低于门槛、核查未完成、初步数据、一次更正（`{Irregularities.RestatedYear}-restated`）、两家退出、一家停产、一家年中入驻和一个为负的增加值；文件有 CSV（UTF-8、带 BOM 的 UTF-8、GB 18030）和 XLSX。
        - 监督和服务登记册同样虚构：强制审核名单、结果、整改与复查（`audits`），法定报送记录（`filings`），目标、措施和改进（`goals`），报告及其 PDF 文件（`reports`），准入、认证、信用、记录和公众提问（`management`），奖励、资金、技术、设施和培训（`support`），废弃物交换（`exchange`）。所引法律法规真实存在（`data/reference/laws.csv`），机关、机构、文号、专利号和证书号均为虚构。
        - 报送期限：次年 3 月 31 日（示例园区自定，不是法定期限）。

        随机种子 `{SamplePark.Seed}`，算法 SplitMix64。重新生成：`dotnet run --project data/Scaffold -- sample`，在任何机器上逐字节相同；请改程序，不要改这里的文件。

        许可：{SamplePark.Licence}。

        """.ReplaceLineEndings("\n");

    public static string En { get; } =
        $"""
        # The sample park: everything here is made up

        The park, the enterprises, their social credit codes, the coordinates and every number in this folder were made by a program that follows
        fixed rules. **They are not data of any real park or enterprise** and prove nothing: do not count, study, judge or report by them.

        - The park is called "{SamplePark.Name.En}", code `{SamplePark.Code}`. The region code {SamplePark.RegionCode} exists and only shows the format; the coordinates lie in the sea east of that county and point at nobody's plant.
        - Its {Roster.All.Count} enterprises are all called "Sample … Co., Ltd. (No. NN)". Their social credit codes have sound check characters, but {SamplePark.Division} as the registering division (GB/T 2260 has no code that begins with 99) and the number behind zeros as the organisation code, so that none can be a real one.
        - A number is output × intensity of the industry × trend of the year × noise. The intensities are orders of magnitude, nobody's measurements. The fuel of the heat-and-power plant follows from the heat that the park takes; process emissions, solar power, green power, water, waste, buildings and commuting have simple rules of their own.
        - To be like real work it has, on purpose, late and missing returns, confidential and unmeasured values, values below the threshold, an unfinished verification, provisional data, a restatement (`{Irregularities.RestatedYear}-restated`), two enterprises that left, one that stopped, one that joined within a year, and one negative added value; the files are CSV (UTF-8, UTF-8 with a byte order mark, GB 18030) and XLSX.
        - The registers of supervision and service are made up as well: mandatory audits with results, rectifications and re-checks (`audits`), statutory filings (`filings`), targets, measures and improvements (`goals`), reports with their PDF files (`reports`), admission, certificates, credit, records and questions (`management`), awards, funding, technologies, facilities and training (`support`), the waste exchange (`exchange`). The laws cited exist (`data/reference/laws.csv`); authorities, auditors, and numbers of documents, patents and certificates do not.
        - Returns are due on 31 March of the next year: the sample park's own rule, no law's.

        Seed `{SamplePark.Seed}`, algorithm SplitMix64. To make it again: `dotnet run --project data/Scaffold -- sample`, the same bytes on every machine; change the program, not these files.

        Licence: {SamplePark.Licence}.

        """.ReplaceLineEndings("\n");
}
