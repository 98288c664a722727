namespace Disclosure.Scaffold.Sample;

/// <summary>Offices and firms that do not exist; each name says so.</summary>
internal static class SampleBodies
{
    public const string ParkOffice = "示例园区管理委员会低碳发展办公室";
    public const string Ecology = "示例市生态环境局（虚构）";
    public const string ProvincialEcology = "示例省生态环境厅（虚构）";
    public const string Reform = "示例市发展和改革委员会（虚构）";
    public const string Industry = "示例市工业和信息化局（虚构）";
    public const string Market = "示例市市场监督管理局（虚构）";
    public const string Finance = "示例市财政局（虚构）";
    public const string EnergySupervision = "示例市节能监察中心（虚构）";

    public const string CleanerAudits = "示例清洁生产咨询有限公司（虚构）";
    public const string EnergyAudits = "示例能源审计事务所（虚构）";
    public const string Verifier = "示例低碳核查有限公司（虚构）";
    public const string Metering = "示例计量检测院（虚构）";
    public const string Certifier = "示例认证中心（虚构）";
}
