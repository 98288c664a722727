using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;

namespace Disclosure.Site.Searching;

/// <summary>What people call something when they do not use its own words: in both languages; none where the term itself is what people say.</summary>
internal static class CommonNames
{
    /// <summary>Of a part of a name, wherever it stands: other words for the same, and the brands under which enterprises are known abroad.</summary>
    private static readonly IReadOnlyList<(string Part, string Names)> Parts =
    [
        ("经济技术开发区", "经开区 开发区"), ("高新技术产业开发区", "高新区"), ("产业园", "园区 工业园"), ("统计报告", "年报 年度报告 annual report"), ("年度环境报告", "年报 环境年报"),
        ("排放因子", "emission factor"), ("电力平均二氧化碳排放因子", "电网排放因子 电网因子 grid emission factor"), ("单位热值含碳量", "排放因子 emission factor"), ("全球变暖潜势", "温室效应 global warming potential"),
        ("水力发电", "水电"), ("风力发电", "风电"), ("燃煤发电", "煤电 火电"), ("光伏", "太阳能 photovoltaic PV"), ("充电站", "充电桩 EV charging"), ("污水", "废水"), ("废水", "污水"), ("余热", "废热"), ("热力", "供热 供暖"),
        ("京东科技", "JD"), ("京东世纪", "JD"), ("京东方", "BOE"), ("中芯", "SMIC"), ("长鑫", "CXMT"), ("北方华创", "NAURA"), ("金风", "Goldwind"), ("百度", "Baidu"), ("富智康", "富士康 Foxconn FIH"),
        ("奔驰", "Benz Mercedes"), ("博世力士乐", "Bosch Rexroth"), ("采埃孚", "ZF"), ("海斯坦普", "Gestamp"), ("比泽尔", "Bitzer"), ("通用电气", "GE General Electric"), ("拜耳", "Bayer"), ("康宁", "Corning"), ("同仁堂", "Tongrentang"),
        ("可口可乐", "Coca-Cola"), ("达美乐", "Domino's"), ("亿滋", "Mondelez"), ("和路雪", "Wall's"), ("金佰利", "Kimberly-Clark"), ("利乐", "Tetra Pak"), ("液化空气", "Air Liquide"), ("林德", "Linde"), ("普莱克斯", "Praxair"),
        ("人大附中", "人民大学附属中学 RDFZ"),
    ];

    public static IEnumerable<string> Within(Text name) => Parts.Where(part => name.Zh.Contains(part.Part, StringComparison.Ordinal)).Select(part => part.Names);

    public static IReadOnlyList<string> Of(Table table, string key) => table == Indicators.Table ? OfIndicator(key) : table == Laws.Table ? OfLaw(key) : [];

    /// <param name="path">Of a page that is no row of a register.</param>
    public static IReadOnlyList<string> OfPage(string path) => path switch
    {
        "/enterprises/" => ["工厂", "厂家", "公司", "排污单位", "factories", "companies", "firms", "polluting companies", "polluters"],
        "/audits/" => ["清审", "强制清洁生产审核", "清洁生产审核名单", "能审", "能源审计名单"],
        "/obligations/" => ["逾期未报", "迟报", "漏报", "欠报", "没有按时报送", "未按时报送", "overdue reports", "late reports", "not filed in time"],
        "/questions/" => ["投诉", "举报", "信访", "监督电话", "complaints"],
        "/rectifications/" => ["限期整改", "违法", "处罚", "violations", "penalties"],
        "/recognitions/credit/" => ["黑名单", "失信名单", "处罚", "blacklist", "penalties"],
        "/recognitions/funding/" => ["补贴", "补助", "奖励资金", "subsidies"],
        "/reports/" => ["环境报告", "ESG报告", "社会责任报告", "碳排放报告"],
        "/changes/" => ["修订记录", "更正记录", "历史版本", "revisions"],
        "/data/" => ["下载数据", "数据下载", "导出", "开放数据", "open data", "CSV", "Excel", "Parquet"],
        "/api/" => ["API", "接口文档", "JSON", "GraphQL"],
        "/verify/" => ["校验", "SHA-256", "SHA256", "hash", "checksum"],
        "/method/" => ["电力排放因子", "电网因子", "emission factors", "grid emission factor"],
        "/exchange/" => ["固废交易", "副产品", "以废治废"],
        "/compare/" => ["比较", "对标", "排名"],
        _ => [],
    };

    private static IReadOnlyList<string> OfIndicator(string code) => code switch
    {
        "carbon_intensity" => ["碳强度", "碳排放强度", "单位产值碳排放", "单位GDP碳排放", "emission intensity", "carbon per output"],
        "energy_intensity" => ["能耗强度", "能源强度", "单位产值能耗", "单位GDP能耗", "万元产值能耗", "energy per output"],
        "ghg_total" => ["碳排放总量", "碳排放量", "碳足迹", "二氧化碳排放", "carbon footprint", "carbon emissions", "CO2 emissions", "GHG emissions"],
        "ghg_scope1" => ["范围1", "范围一", "直接碳排放"],
        "ghg_scope2" => ["范围2", "范围二", "间接碳排放", "用电排放"],
        "renewable_share" => ["绿电占比", "绿电比例", "绿色电力", "清洁能源占比", "新能源占比", "green power", "green electricity"],
        "energy_consumption" => ["用电量", "用气量", "用煤量", "煤炭消费", "天然气用量", "electricity use", "coal consumption", "gas consumption"],
        "energy_use_calorific" or "energy_use_equivalent" => ["总能耗", "能耗总量", "标煤", "标准煤", "tonnes of coal equivalent", "tce"],
        "water_withdrawal" => ["用水量", "耗水", "水资源", "water use", "water consumption"],
        "water_reuse_rate" => ["中水回用率", "循环用水", "water recycling"],
        "waste_generated" => ["固废", "废弃物", "垃圾"],
        "solid_waste_utilisation_rate" => ["固废利用率", "固废综合利用率", "recycling rate"],
        "nox_emissions" => ["氮氧化物", "废气", "NOx", "air pollution"],
        _ => [],
    };

    /// <summary>Short names come out of the title by themselves; these have other words than it.</summary>
    private static IReadOnlyList<string> OfLaw(string id) => id switch
    {
        "cn-reg-carbon-trading-2024" => ["碳市场", "碳交易", "碳配额", "配额清缴", "履约", "carbon market", "emissions trading", "ETS"],
        "cpc-2021-36" => ["双碳", "3060"],
        "gbt-23331-2020" => ["ISO 50001"],
        "cn-law-environmental-impact-2018" => ["EIA"],
        _ => [],
    };
}
