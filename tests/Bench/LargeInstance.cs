using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Releasing;
using Disclosure.Store.Working;
using Disclosure.Tests;

namespace Disclosure.Bench;

/// <summary>An instance whose one release is as large as a country's: 200 parks, 20,000 enterprises with long names, 1.2 million figures. Always the same rows.</summary>
internal static class LargeInstance
{
    public const int Parks = 200;
    public const int Enterprises = 20_000;
    private const int Indicators = 12;
    private const string Method = "method";
    private const string Return = "return";
    private static readonly int[] Years = [2019, 2020, 2021, 2022, 2023];
    private static readonly string[] Places = ["北京", "天津", "上海", "重庆", "苏州", "宁波", "青岛", "成都", "武汉", "西安", "合肥", "长沙", "南昌", "郑州", "沈阳"];
    private static readonly string[] Words = ["华", "新", "金", "天", "大", "瑞", "丰", "源", "盛", "泰", "隆", "海", "宁", "恒", "达", "通", "信", "和", "昌", "远"];
    private static readonly string[] Trades = ["精细化工新材料科技", "纺织印染整理", "钢铁冶炼及压延加工", "水泥与建筑材料制造", "热电联产与集中供热", "食品饮料生产", "生物医药研发制造", "集成电路封装测试"];
    private static readonly string[] Forms = ["有限责任公司", "股份有限公司", "集团有限公司第二分公司"];

    /// <returns>The release's database.</returns>
    public static string Make(string folder)
    {
        var instance = new Instance(Directory.CreateDirectory(folder).FullName);
        foreach (var file in new[] { "settings.yml", Path.GetFileName(instance.KeyFile) }) File.Copy(Path.Combine(Repository.Data, file), Path.Combine(instance.Folder, file));
        using (var store = StoreFile.OpenWorking(instance.WorkingStore))
        {
            using var transaction = store.Begin();
            Fill(transaction);
            transaction.Commit();
        }

        var result = ReleaseStage.Run(instance, new() { Date = new(2024, 6, 1) }, TimeProvider.System, null, default);
        if (result.Issues.Count > 0) throw new InvalidOperationException(string.Join('\n', result.Issues.Select(issue => issue.Message)));
        return Directory.EnumerateFiles(instance.ReleasesFolder, "disclosure.sqlite", SearchOption.AllDirectories).Single();
    }

    private static void Fill(StoreTransaction transaction)
    {
        var random = new Draw();
        transaction.Insert(Documents.Table, new() { Id = Method, Title = "方法", Confidence = Confidence.High });
        transaction.Insert(Sources.Table, new() { Id = Return, File = "a/b.csv", Sha256 = new('0', 64), Bytes = 1, Rows = 1, Publisher = "测量", Title = "报表", Licence = "CC-BY-4.0", Sample = true, ReceivedOn = new(2024, 5, 1) });
        for (var i = 0; i < Indicators; i++)
        {
            transaction.Insert(Model.Registers.Indicators.Table, new()
            {
                Code = $"indicator_{i:00}", Name = $"指标{i}", NameEn = $"Indicator {i}", Category = IndicatorCategory.Energy, Unit = "tce", Decimals = 2, Direction = Direction.LowerIsBetter,
                Dimension = Dimension.None, Aggregation = Aggregation.Sum, About = "指标", AboutEn = "An indicator", DocumentId = Method,
            });
        }

        for (var i = 0; i < Parks; i++)
            transaction.Insert(Model.Registers.Parks.Table, new() { Code = $"park-{i:000}", Name = $"{random.Of(Places)}{random.Of(Words)}{random.Of(Words)}低碳产业园区", Level = ParkLevel.National, Sample = true, SourceId = Return });
        for (var i = 0; i < Enterprises; i++) Enterprise(transaction, i, random);
    }

    private static void Enterprise(StoreTransaction transaction, int number, Draw random)
    {
        var (id, park) = ($"e{number:00000}", $"park-{number % Parks:000}");
        var name = $"{random.Of(Places)}{random.Of(Words)}{random.Of(Words)}{random.Of(Words)}{random.Of(Trades)}{random.Of(Words)}{random.Of(Words)}{random.Of(Trades)}{random.Of(Forms)}";
        transaction.Insert(Model.Registers.Enterprises.Table, new()
        {
            Id = id, IdentifierScheme = "bench", Identifier = number.ToString(CultureInfo.InvariantCulture), Name = name, FormerNames = $"{random.Of(Places)}第{number}{random.Of(Trades)}厂",
            ParkCode = park, Status = EnterpriseStatus.Operating, SourceId = Return,
        });
        foreach (var year in Years)
        {
            for (var indicator = 0; indicator < Indicators; indicator++)
            {
                var value = random.Below(100_000_000) / 1000m;
                transaction.Insert(Figures.Table, new()
                {
                    Id = PermanentId.Of("figure", id, $"{indicator}", $"{year}"), EnterpriseId = id, ParkCode = park, IndicatorCode = $"indicator_{indicator:00}", Period = Period.OfYear(year), Year = year,
                    Value = value, Unit = "tce", Sample = true, SourceId = Return,
                });
            }
        }
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

        public string Of(string[] items) => items[Below(items.Length)];
    }
}
