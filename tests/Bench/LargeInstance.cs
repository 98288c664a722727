using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Releasing;
using Disclosure.Store.Working;
using Disclosure.Tests;

namespace Disclosure.Bench;

/// <summary>
/// An instance whose one release is as large as a country's: 200 parks, 20,000 enterprises with long names, 1.2 million figures of which
/// three in a hundred have no value, 30,000 audit listings. Always the same rows.
/// </summary>
internal static class LargeInstance
{
    public const int Parks = 200;
    public const int Indicators = 12;
    private const string Method = "method";
    private const string Return = "return";
    private static readonly int[] Years = [2019, 2020, 2021, 2022, 2023];
    private static readonly string[] Places = ["北京", "天津", "上海", "重庆", "苏州", "宁波", "青岛", "成都", "武汉", "西安", "合肥", "长沙", "南昌", "郑州", "沈阳"];
    private static readonly string[] Words = ["华", "新", "金", "天", "大", "瑞", "丰", "源", "盛", "泰", "隆", "海", "宁", "恒", "达", "通", "信", "和", "昌", "远"];
    private static readonly string[] Trades = ["精细化工新材料科技", "纺织印染整理", "钢铁冶炼及压延加工", "水泥与建筑材料制造", "热电联产与集中供热", "食品饮料生产", "生物医药研发制造", "集成电路封装测试"];
    private static readonly string[] Forms = ["有限责任公司", "股份有限公司", "集团有限公司第二分公司"];
    private static readonly string[] Industry = ["13", "17", "22", "25", "26", "27", "28", "29", "30", "31", "32", "33", "34", "35", "36", "38", "39", "44", "45", "46"];
    private static readonly string[] Regions = [.. Enumerable.Range(11, 27).Select(number => $"{number}0000")];
    private static readonly AuditStatus[] Statuses = [AuditStatus.Listed, AuditStatus.InProgress, AuditStatus.Passed, AuditStatus.Failed, AuditStatus.Removed];
    private static readonly ListingReason[] Reasons = [ListingReason.ExcessDischarge, ListingReason.ToxicSubstances, ListingReason.HighEnergyUse, ListingReason.KeyUnit];

    /// <param name="enterprises">Sixty figures each, and three audit listings for two of them.</param>
    /// <returns>The release's database.</returns>
    public static string Make(string folder, int enterprises)
    {
        var instance = new Instance(Directory.CreateDirectory(folder).FullName);
        foreach (var file in new[] { "settings.yml", Path.GetFileName(instance.KeyFile) }) File.Copy(Path.Combine(Repository.Data, file), Path.Combine(instance.Folder, file));
        using (var store = StoreFile.OpenWorking(instance.WorkingStore))
        {
            using var transaction = store.Begin();
            Fill(transaction, enterprises);
            transaction.Commit();
        }

        var result = ReleaseStage.Run(instance, new() { Date = new(2024, 6, 1) }, TimeProvider.System, null, default);
        if (result.Issues.Count > 0) throw new InvalidOperationException(string.Join('\n', result.Issues.Select(issue => issue.Message)));
        return Directory.EnumerateFiles(instance.ReleasesFolder, "disclosure.sqlite", SearchOption.AllDirectories).Single();
    }

    /// <summary>One file with the rows and nothing around them: no archive, no exports, nothing signed.</summary>
    public static void MakeFile(string path, int enterprises)
    {
        using var store = StoreFile.Create(path);
        using (var transaction = store.Begin())
        {
            Fill(transaction, enterprises);
            transaction.Insert(Releases.Table, new() { Version = "1.0.0", PublishedOn = new(2024, 6, 1), Notes = "一", NotesEn = "One" });
            transaction.Commit();
        }

        store.Finish();
    }

    public static string UsccOf(int number)
    {
        var code = $"91110000{number:00000000}";
        code += Uscc.OrganisationCheck(code);
        return code + Uscc.CheckCharacter(code);
    }

    private static void Fill(StoreTransaction transaction, int enterprises)
    {
        var random = new Draw();
        transaction.Insert(Documents.Table, new() { Id = Method, Title = "方法", Confidence = Confidence.High });
        transaction.Insert(Sources.Table, new() { Id = Return, File = "a/b.csv", Sha256 = new('0', 64), Bytes = 1, Rows = 1, Publisher = "测量", Title = "报表", Licence = "CC-BY-4.0", Sample = true, ReceivedOn = new(2024, 5, 1) });
        foreach (var code in Industry) transaction.Insert(Industries.Table, new() { Code = code, Name = $"行业{code}", Level = IndustryLevel.Division, DocumentId = Method });
        foreach (var code in Regions) transaction.Insert(Model.Reference.Regions.Table, new() { Code = code, Name = $"地区{code}", Level = RegionLevel.Province, DocumentId = Method });
        for (var i = 0; i < Indicators; i++)
        {
            transaction.Insert(Model.Registers.Indicators.Table, new()
            {
                Code = $"indicator_{i:00}", Name = $"指标{i}", NameEn = $"Indicator {i}", Category = IndicatorCategory.Energy, Unit = "tce", Decimals = 2, Direction = Direction.LowerIsBetter,
                Dimension = Dimension.None, Aggregation = Aggregation.Sum, About = "指标", AboutEn = "An indicator", DocumentId = Method,
            });
        }

        for (var i = 0; i < Parks; i++)
        {
            transaction.Insert(Model.Registers.Parks.Table, new()
            {
                Code = $"park-{i:000}", Name = $"{random.Of(Places)}{random.Of(Words)}{random.Of(Words)}低碳产业园区", Level = ParkLevel.National, RegionCode = random.Of(Regions), Sample = true, SourceId = Return,
            });
        }

        for (var i = 0; i < enterprises; i++) Enterprise(transaction, i, random);
        for (var i = 0; i < enterprises * 3 / 2; i++) Listing(transaction, i, enterprises, random);
    }

    private static void Enterprise(StoreTransaction transaction, int number, Draw random)
    {
        var (id, park) = ($"e{number:000000}", $"park-{number % Parks:000}");
        var name = $"{random.Of(Places)}{random.Of(Words)}{random.Of(Words)}{random.Of(Words)}{random.Of(Trades)}{random.Of(Words)}{random.Of(Words)}{random.Of(Trades)}{random.Of(Forms)}";
        transaction.Insert(Model.Registers.Enterprises.Table, new()
        {
            Id = id, Uscc = UsccOf(number), IdentifierScheme = "bench", Identifier = number.ToString(CultureInfo.InvariantCulture), Name = name, FormerNames = $"{random.Of(Places)}第{number}{random.Of(Trades)}厂",
            ParkCode = park, IndustryCode = random.Of(Industry), RegionCode = random.Of(Regions), Status = EnterpriseStatus.Operating, Joined = random.Below(20) == 0 ? null : random.Day(1980 + random.Below(39)),
            Latitude = random.Below(10) == 0 ? null : random.Below(90_000) / 1000m, SourceId = Return, SourceLine = random.Below(5) == 0 ? null : random.Below(9000),
        });
        foreach (var year in Years)
        {
            for (var indicator = 0; indicator < Indicators; indicator++)
            {
                var isMissing = random.Below(100) < 3;
                transaction.Insert(Figures.Table, new()
                {
                    Id = PermanentId.Of("figure", id, $"{indicator}", $"{year}"), EnterpriseId = id, ParkCode = park, IndicatorCode = $"indicator_{indicator:00}", Period = Period.OfYear(year), Year = year,
                    Value = isMissing ? null : random.Below(100_000_000) / 1000m, Status = isMissing ? FigureStatus.NotMeasured : null, Unit = "tce", Sample = true, SourceId = Return,
                });
            }
        }
    }

    private static void Listing(StoreTransaction transaction, int number, int enterprises, Draw random)
    {
        var year = 2017 + random.Below(8);
        transaction.Insert(AuditListings.Table, new()
        {
            Id = $"l{number:000000}", EnterpriseId = $"e{random.Below(enterprises):000000}", NameAsListed = $"{random.Of(Trades)}厂", Kind = AuditKind.CleanerProductionAudit, Year = year,
            Batch = $"第{1 + random.Below(6)}批", Reason = random.Of(Reasons), Authority = "测量局", ListedOn = random.Day(year), CompletionDue = random.Below(10) < 3 ? null : random.Day(year + 1),
            Status = random.Of(Statuses), SourceId = Return,
        });
    }

    /// <summary>SplitMix64: the same rows on every machine.</summary>
    private sealed class Draw
    {
        private ulong state = 20240601;

        public int Below(int bound)
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
        }

        public T Of<T>(T[] items) => items[Below(items.Length)];

        public DateOnly Day(int year) => new(year, 1 + Below(12), 1 + Below(28));
    }
}
