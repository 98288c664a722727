using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;

namespace Disclosure.Scaffold.Sample.Knowledge;

/// <summary>What reports of a kind say beside their numbers.</summary>
internal static class ReportWords
{
    public static Text Notice { get; } = new(
        "本报告由示例数据生成器编制，其中的单位、数据和结论均为虚构，不得作为统计、研究、评价或报道的依据。",
        "This report was made by the generator of the sample data. Every name, number and statement in it is made up; do not count, study, judge or report by it.");

    public static Text Footer { get; } = new("示例数据，全部虚构", "Sample data, everything made up");

    public static Text Numbers { get; } = new("数据取自报告主体的年度报送表，口径与信息公开系统一致。", "The numbers are those of the subject's yearly returns, as the disclosure system publishes them.");

    /// <summary>Headings and paragraphs of a kind, in order.</summary>
    public static IReadOnlyList<(Text Heading, Text Paragraph)> Of(ReportKind kind) => kind switch
    {
        ReportKind.Statistical =>
        [
            (new("编制说明", "How it was made"), new("本报告依据园区企业的年度低碳运行报送表汇总。未报送、保密和未计量的数据不计入合计，也不以零代替。", "It adds up the yearly returns of the park's enterprises. What is missing, confidential or not measured is left out of the totals and never taken for zero.")),
            (new("年度进展", "The year"), new("园区推进热电联产机组燃料替代、企业屋顶光伏和余热回收，按季度向企业通报低碳运行绩效。", "The park went on replacing coal in its heat-and-power plant, put solar panels on roofs and recovered waste heat; enterprises were told of their performance each quarter.")),
        ],
        ReportKind.Management =>
        [
            (new("运行情况", "How the year went"), new("按季度汇总能源、碳排放、审核和整改情况，列出未完成的目标和逾期事项。", "Energy, carbon, audits and rectifications quarter by quarter, with the goals missed and what is overdue.")),
            (new("提请决定的事项", "What is to be decided"), new("提请园区最高管理层审定下一年度目标、改进方案和所需资金。", "The top management is asked to settle next year's goals, the improvements and their funding.")),
        ],
        ReportKind.Environmental =>
        [
            (new("环境方针", "Policy"), new("遵守法律法规，从源头减少污染物和温室气体，按年度公开环境信息。", "Keep the law, cut pollutants and greenhouse gases at their source, publish environmental information each year.")),
            (new("管理与投入", "Management and spending"), new("环境管理部门对废气、废水、固体废物和噪声实行台账管理，年内完成两次应急演练。", "Ledgers are kept of waste gas, wastewater, solid waste and noise; two emergency exercises were held.")),
        ],
        ReportKind.SocialResponsibility =>
        [
            (new("责任治理", "Governance"), new("管理层每季度听取低碳、安全和职工权益情况汇报。", "Management hears of carbon, safety and workers' rights each quarter.")),
            (new("职工与社区", "Workers and neighbours"), new("组织职工低碳培训和公众开放日，回应周边居民关心的问题。", "Workers were trained, the gates opened to the public, and neighbours answered.")),
        ],
        ReportKind.Sustainability =>
        [
            (new("气候相关治理与战略", "Climate governance and strategy"), new("董事会设可持续发展委员会，评估转型风险和物理风险，制定至2030年的减排路径。", "A committee of the board assesses transition and physical risks and set a path of reductions to 2030.")),
            (new("指标与目标", "Metrics and targets"), new("以2021年为基准年，披露能源、水、废物和温室气体数据，目标进展见信息公开系统。", "With 2021 as base year, energy, water, waste and greenhouse gases are disclosed; progress stands in the disclosure system.")),
        ],
        ReportKind.GreenhouseGas =>
        [
            (new("核算边界与方法", "Boundary and method"), new("以法人为边界，包括化石燃料燃烧、过程排放、净购入电力和热力。排放量由公布的活动数据和排放因子计算，见信息公开系统的计算过程。", "The boundary is the legal entity: combustion of fossil fuels, process emissions, purchased electricity and heat. Emissions follow from the activity data here and the published factors; the disclosure system shows each step.")),
            (new("数据质量", "Quality of the data"), new("电力、热力和天然气按结算表计，固体和液体燃料按入厂计量和盘存。", "Electricity, heat and gas by the meters that bills rest on; solid and liquid fuels by weighing and stock-taking.")),
        ],
        ReportKind.Verification =>
        [
            (new("核查范围", "Scope"), new("核对排放报告的边界、活动数据、排放因子和计算，抽查原始凭证和计量记录。", "Boundary, activity data, factors and arithmetic of the emission report were checked, vouchers and meter records sampled.")),
            (new("核查结论", "Conclusion"), new("报告主体的排放报告符合核算指南要求，发现的问题已在报告定稿前改正。", "The emission report keeps the guidelines; what was found was put right before it was final.")),
        ],
        ReportKind.EnvironmentalDisclosure =>
        [
            (new("企业基本信息与环境管理", "The enterprise and its environmental management"), new("公开生产地址、主要产品、排污许可、环境保护税和信用评价等信息。", "Address, products, permits, environmental tax and credit rating are disclosed.")),
            (new("污染物与碳排放信息", "Pollutants and carbon"), new("公开污染防治设施、自行监测、固体废物去向和碳排放信息；本年度未发生生态环境违法。", "Treatment, own monitoring, the way of solid waste and carbon emissions are disclosed; no breach of environmental law in the year.")),
        ],
        ReportKind.EnergyUse =>
        [
            (new("能源管理", "Energy management"), new("设立能源管理岗位，聘任能源管理负责人并备案。", "There is an energy manager, registered with the authority.")),
            (new("节能目标与措施", "Savings"), new("分解年度节能目标到车间，实施电机和循环水系统改造。", "The year's savings were shared out to the workshops; motors and cooling water were refitted.")),
        ],
        ReportKind.EfficiencyDiagnosis =>
        [
            (new("诊断范围", "What was looked at"), new("测试电机、水泵、空压和制冷系统的运行效率，与能效标准和同行业先进值对标。", "Motors, pumps, compressed air and cooling were tested and set beside the efficiency standards and the best of the industry.")),
            (new("诊断结论", "What was found"), new("列出低效设备、节能潜力和改造次序，供企业自愿采用。", "Inefficient equipment, what could be saved and what to begin with; the enterprise is free to follow it.")),
        ],
        _ =>
        [
            (new("审核过程", "The audit"), new("依据能源审计技术通则查阅资料、现场测试主要用能设备，核对能源平衡。", "By the general rules of energy audits, documents were read, the main equipment tested and the energy balance checked.")),
            (new("主要发现和建议", "Findings and advice"), new("列出无费、低费和高费方案及其节能量、投资和回收期。审核结论见信息公开系统的审核结果。", "Options without, with low and with high cost are listed with savings, investment and payback. The outcome stands among the audit results.")),
        ],
    };
}
