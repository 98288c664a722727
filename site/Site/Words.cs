using Disclosure.Model.Dictionary;

namespace Disclosure.Site;

/// <summary>The words of the interface. A <see cref="Text"/> cannot be made in one language: a missing translation does not compile, a blank one stops the program.</summary>
public static class Words
{
    public static readonly Text Skip = new("跳到正文", "Skip to the content");
    public static readonly Text Navigation = new("主导航", "Main navigation");
    public static readonly Text Path = new("当前位置", "You are here");
    public static readonly Text Search = new("搜索", "Search");
    public static readonly Text SearchLead = new("在企业、园区、指标、法规、报告和使用说明中查找。", "Looks through enterprises, parks, indicators, laws, reports and guides.");
    public static readonly Text SearchFor = new("企业、园区、指标、法规、信用代码、拼音", "Enterprise, park, indicator, law or code");
    public static readonly Text SearchHint = new("企业、指标、法规…", "Enterprise, indicator, law…");
    public static readonly Text SearchCount = new("找到 {count} 项", "{count} found");
    public static readonly Text SearchNone = new("没有找到“{text}”。可以少写几个字，或写统一社会信用代码。", "Nothing found for \"{text}\". Try fewer words, or a unified social credit code.");
    public static readonly Text SearchNear = new("没有全部符合的结果，以下部分符合。", "Nothing has all of it; these have part of it.");
    public static readonly Text SearchFailed = new("搜索所需的文件没有取到。请检查网络后再试，或从上方导航查找。", "The files that search needs did not arrive. Check the connection and try again, or use the navigation above.");
    public static readonly Text SearchAll = new("查看全部结果", "See all results");
    public static readonly Text SearchMore = new("再显示一些", "Show more");
    public static readonly Text SearchWithout = new("不用搜索也能找到", "Finding things without search");
    public static readonly Text SearchNeedsScript = new("边输入边查找需要浏览器运行脚本。没有脚本时，可以从以下列表找到同样的内容：", "Results as you type need a script in your browser. Without it, these lists lead to the same:");
    public static readonly Text SearchByApi = new("也可以用数据接口查找：", "Or ask the API:");
    public static readonly Text ChartTable = new("图中的数字都在下表", "every number of the picture is in the table below");
    public static readonly Text ChartFailed = new("图没有画出来，数字见下表。", "The picture could not be drawn; its numbers are in the table below.");
    public static readonly Text ChartOther = new("其他", "Other");
    public static readonly Text ChartPartial = new("* 该年有初步数据，或者还有企业没有报送，不能与其他年份直接比较。", "* Provisional, or not everyone has reported yet: not comparable with other years as it stands.");
    public static readonly Text ChartMissing = new("缺少其中一部分数据的年份没有画出。", "Years of which a part is missing are not drawn.");
    public static readonly Text AgainstBenchmarks = new("与基准值相比", "Against the benchmark");
    public static readonly Text AgainstBenchmarksLead = new("本页各企业的强度比各自的基准值高或低百分之几，按名次排列。数值和基准值在名次表的“逐项得分”里。", "How far the intensity of each enterprise on this page is above or below its own benchmark, in the order of the ranking. Values and benchmarks are in the ranking, under the score by criterion.");
    public static readonly Text AgainstBenchmark = new("{title}（基准：{benchmark}）", "{title} (benchmark: {benchmark})");
    public static readonly Text AboveBenchmark = new("高于基准值", "Above the benchmark");
    public static readonly Text BelowBenchmark = new("不高于基准值", "At or below the benchmark");
    public static readonly Text WithoutBenchmark = new("没有数值或没有基准值的企业没有画出。", "Enterprises without a value or a benchmark are not drawn.");
    public static readonly Text CompareDraw = new("作图的指标", "Indicator to draw");
    public static readonly Text CompareUndrawn = new("没有数值的企业没有画出，原因见下表。", "Enterprises without a value are not drawn; the table below gives the reason.");
    public static readonly Text WasteFlows = new("谁的废弃物可以给谁", "Who could take whose waste");
    public static readonly Text WasteFlowsLead = new("每项供应匹配度最高的一项需求。匹配由程序按类别、形态、距离、数量和时间得出，只是建议，双方自行商定。", "The best matching want of each offer. Matches are worked out from category, form, distance, quantity and time; they are suggestions, and the two sides agree between themselves.");
    public static readonly Text WasteGiver = new("供方", "From");
    public static readonly Text WasteTaker = new("需方", "To");
    public static readonly Text WasteFlowsUnits = new("其他计量单位的供应没有画出。", "Offers in other units are not drawn.");
    public static readonly Text WasteFlowsLargest = new("只画出数量最大的供应。", "Only the largest offers are drawn.");
    public static readonly Text AllMatches = new("全部匹配建议", "All suggested matches");
    public static readonly Text Embed = new("嵌入其他网站", "Show on another site");
    public static readonly Text EmbedLead = new("把下面这段代码放进网页，就能显示主要数据和走势，并注明来源、数据版本和日期；新版本发布后自动更新。", "Put this code into a page: it shows the key figures with their trend, source, release and date, and follows each new release.");
    public static readonly Text EmbedCode = new("嵌入代码", "Code");
    public static readonly Text EmbedLook = new("看看嵌入后的样子", "See what it shows");
    public static readonly Text EmbedAbout = new("{name}的主要数据和走势，供其他网站嵌入。", "Key figures of {name} with their trend, for other sites to show.");
    public static readonly Text EmbedRelease = new("，数据版本 {version}，{day}。", ", release {version}, {day}.");
    public static readonly Text EmbedMore = new("全部数据、公式和出处见{site}", "All figures with formulas and sources: {site}");
    public static readonly Text Map = new("地图", "Map");
    public static readonly Text MapAbout = new("{name}的企业在哪里：按登记的坐标画出，点开即到企业页面。", "Where the enterprises of {name} are, by their coordinates in the register; each point leads to its enterprise.");
    public static readonly Text MapLead = new("按登记的坐标画出，上北下南（WGS 84）。本站不取用其他网站的底图，所以只有经纬线和比例尺。", "Drawn from the coordinates in the register, north up (WGS 84). The site asks no other host for a base map, so there are only parallels, meridians and a scale.");
    public static readonly Text MapUnlocated = new("另有 {count} 家企业没有登记坐标，没有画出。", "{count} more enterprises have no coordinates in the register and are not drawn.");
    public static readonly Text MapParksUnlocated = new("另有 {count} 个园区没有登记坐标，没有画出。", "{count} more parks have no coordinates in the register and are not drawn.");
    public static readonly Text MapFacilities = new("基础设施和绿色建筑不登记坐标。", "Facilities and green buildings have no coordinates in their registers.");
    public static readonly Text MapList = new("图上的地点和坐标", "The places on the map and their coordinates");
    public static readonly Text OtherEnterprise = new("其他企业", "Other enterprise");
    public static readonly Text SavePng = new("保存为 PNG", "Save as PNG");
    public static readonly Text SaveSvg = new("保存为 SVG", "Save as SVG");
    public static readonly Text Style = new("页面元素", "Style");
    public static readonly Text StyleLead = new("本站用到的字号、间距、颜色和页面元素，以及它们的每一种状态。供设计和开发人员核对。", "The sizes, spaces, colours and parts of this site, each in every state. For those who design and build it.");
    public static readonly Text StyleTokens = new("基本规格", "Tokens");
    public static readonly Text StyleSizes = new("字号", "Sizes");
    public static readonly Text StyleSpaces = new("间距", "Spaces");
    public static readonly Text StyleColours = new("颜色", "Colours");
    public static readonly Text StyleColoursLead = new("文字颜色和底色的全部组合；对比度每次修改都自动检查，深浅两种配色各一遍。", "Every colour of text on every ground it stands on; contrast is checked with every change, in light and in dark.");
    public static readonly Text StyleBadges = new("标记", "Badges");
    public static readonly Text StyleLists = new("列表和说明", "Lists and notes");
    public static readonly Text Compare = new("企业对比", "Compare enterprises");
    public static readonly Text CompareLead = new("把最多四家企业同一年的数据并排列出。各企业的产品和边界不同，数字大小不等于好坏；每个数字都可以点开看公式和来源。", "The figures of up to four enterprises for one year, side by side. What they make and what they count differ, so a larger number is not a worse one; each number opens to its formula and source.");
    public static readonly Text CompareThis = new("与其他企业对比", "Compare with other enterprises");
    public static readonly Text CompareFor = new("添加企业：写名称的一部分、拼音或统一社会信用代码", "Add an enterprise: part of its name, pinyin or its unified social credit code");
    public static readonly Text CompareAdd = new("添加", "Add");
    public static readonly Text CompareRemove = new("移除", "Remove");
    public static readonly Text CompareFew = new("请选择至少两家企业。", "Choose at least two enterprises.");
    public static readonly Text CompareFull = new("最多对比四家企业，请先移除一家。", "Four enterprises are the most; remove one first.");
    public static readonly Text CompareMissing = new("本版本没有企业 {id}", "This release has no enterprise {id}");
    public static readonly Text CompareBare = new("所选企业都还没有公布数据，原因见各企业页面。", "None of these enterprises has published figures; their pages say why.");
    public static readonly Text CompareWorking = new("正在读取企业数据。", "Reading the figures.");
    public static readonly Text CompareFailed = new("企业数据没有取到。请检查网络后再试，或直接打开各企业页面。", "The figures did not arrive. Check the connection and try again, or open the enterprises' pages.");
    public static readonly Text CompareWithout = new("不用脚本怎样对比", "Without script");
    public static readonly Text CompareNeedsScript = new("并排列出需要浏览器运行脚本。没有脚本时，可以从企业名录分别打开各企业页面，数据完全相同。", "Putting figures side by side needs script. Without it, open each enterprise from the list; the figures are the same.");
    public static readonly Text CompareByApi = new("也可以用下面的查询一次取得：把统一社会信用代码写进变量 usccs。", "Or take them with one query: write the unified social credit codes into its variable usccs.");
    public static readonly Text Lab = new("SQL 查询", "SQL lab");
    public static readonly Text LabLead = new("用 SQL 直接查询本次发布的全部数据。查询在您的浏览器里运行，写了什么、查到什么都不会上传。", "Query the whole release with SQL. It runs in your browser; what you write and find is sent nowhere.");
    public static readonly Text LabSize = new("第一次运行时下载查询程序（{program}），然后只读取数据库（{database}）中用得到的部分。只能读取，不能改动；运行满 {seconds} 秒自动停止。", "The first run downloads the program ({program}), then only those parts of the database ({database}) that a statement needs. Reading only; a statement is stopped after {seconds} seconds.");
    public static readonly Text LabExample = new("例子", "Example");
    public static readonly Text LabChoose = new("选一个问题……", "Choose a question…");
    public static readonly Text LabSql = new("SQL 语句", "SQL statement");
    public static readonly Text LabRun = new("运行", "Run");
    public static readonly Text LabStop = new("停止", "Stop");
    public static readonly Text LabWorking = new("正在运行。", "Running.");
    public static readonly Text LabRead = new("已读取数据库 {size}", "{size} of the database read");
    public static readonly Text LabDone = new("{rows} 行，用时 {seconds} 秒。", "{rows} rows in {seconds} s.");
    public static readonly Text LabMore = new("这里只列出前 {rows} 行，结果不止这些：请加条件、汇总，或用 LIMIT 和 OFFSET 分段查询。下载的 CSV 也只有这些行。", "These are the first {rows} rows; there are more. Narrow or sum up, or use LIMIT and OFFSET. The CSV has these rows only.");
    public static readonly Text LabNothing = new("语句执行完毕，没有返回任何列。查询数据请用 SELECT。", "Done; the statement returned no columns. Use SELECT to see data.");
    public static readonly Text LabRefused = new("语句有误，SQLite 的提示如下：", "SQLite refused the statement:");
    public static readonly Text LabPlace = new("第 {line} 行第 {column} 个字符：{near}", "line {line}, character {column}: {near}");
    public static readonly Text LabMessage = new("SQLite 的提示", "What SQLite says");
    public static readonly Text LabStopped = new("已停止。", "Stopped.");
    public static readonly Text LabSlow = new("运行满 {seconds} 秒，已自动停止。请加条件缩小范围，或检查联接条件和递归有没有结束条件。", "Stopped after {seconds} seconds. Narrow it down, or see whether a join lacks its condition or a recursion its end.");
    public static readonly Text LabFailed = new("查询程序或数据库没有取到，或者浏览器不允许运行。请检查网络后再试；也可以下载数据库，用自己的工具查询。", "The program or the database did not arrive, or this browser does not allow it. Check the connection and try again, or download the database and use your own tools.");
    public static readonly Text LabEmpty = new("请先写一条 SQL 语句，或者选一个例子。", "Write a statement first, or choose an example.");
    public static readonly Text LabResult = new("查询结果", "Result");
    public static readonly Text LabCsv = new("下载 CSV", "Download CSV");
    public static readonly Text LabExcel = new("下载 CSV（供 Excel 打开）", "Download CSV for Excel");
    public static readonly Text LabDraw = new("画图", "Draw");
    public static readonly Text LabNoChart = new("不画", "nothing");
    public static readonly Text LabLines = new("折线图", "lines");
    public static readonly Text LabBars = new("柱形图", "bars");
    public static readonly Text LabChartTable = new("图中的数字都在下面的结果表里", "every number of the picture is in the result below");
    public static readonly Text LabChartOf = new("横轴：{axis}。数列：{series}。", "Across: {axis}. Series: {series}.");
    public static readonly Text LabWithout = new("用自己的工具查询", "With your own tools");
    public static readonly Text LabNeedsScript = new("在网页上查询需要浏览器运行脚本。没有脚本，或者想用自己的工具，可以下载同一个数据库：SQLite 命令行、DB Browser、Python、R、DuckDB 都能打开。", "Querying on this page needs script. Without it, or with your own tools, take the same database: the SQLite shell, DB Browser, Python, R and DuckDB open it.");
    public static readonly Text LabExamples = new("例子", "Examples");
    public static readonly Text LabTables = new("表和字段", "Tables and columns");
    public static readonly Text LabTablesLead = new("每个数据集是一张表；箭头指向所引用的表。日期写作 2026-01-31，是否写作 1 和 0，没有数值写作 NULL。", "Each dataset is a table; arrows lead to the table that a column refers to. Dates are written 2026-01-31, yes and no 1 and 0, and no value is NULL.");
    public static readonly Text SiftText = new("在本页筛选", "Filter this page");
    public static readonly Text SiftOrder = new("排序", "Sort");
    public static readonly Text SiftAsPublished = new("按发布顺序", "as published");
    public static readonly Text SiftUp = new("{field}：升序", "{field}, ascending");
    public static readonly Text SiftDown = new("{field}：降序", "{field}, descending");
    public static readonly Text SiftCount = new("显示 {shown} 条，共 {count} 条", "{shown} of {count} shown");
    public static readonly Text SiftPage = new("筛选和排序只对本页有效，不涉及其他页。", "Filtering and sorting are of this page, not of the others.");
    public static readonly Text OtherLanguage = new("English", "中文");
    public static readonly Text Home = new("首页", "Home");
    public static readonly Text Parks = new("园区", "Parks");
    public static readonly Text Enterprise = new("企业", "Enterprise");
    public static readonly Text Enterprises = new("企业", "Enterprises");
    public static readonly Text Indicators = new("指标", "Indicators");
    public static readonly Text Datasets = new("数据集", "Datasets");
    public static readonly Text Method = new("核算方法", "Method");
    public static readonly Text MethodLead = new("综合能耗、碳排放和各项比率的公式、因子和依据文件。", "Formulas, factors and documents of energy use, emissions and ratios.");
    public static readonly Text Guides = new("使用说明", "Guides");
    /// <summary>A language by its code of BCP 47; null for one that the site does not speak.</summary>
    public static Text? LanguageOf(string code) => code.Split('-')[0] switch
    {
        "zh" => new("中文", "Chinese"),
        "en" => new("英文", "English"),
        _ => null,
    };

    public static readonly Text GuidesLead = new("这些数字是什么意思，谁该做什么，数字错了怎么办。第一组写给公众，不需要专业知识。", "What the numbers mean, who has to do what, and what to do when a number is wrong. The first group is for everyone and asks for no special knowledge.");
    public static readonly Text AllGuides = new("全部使用说明", "All guides");
    public static readonly Text AllGuidesLead = new("写给企业高层、能源管理人员、填报人员、公众和研究人员。", "For executives, energy managers, clerks who file, citizens and researchers.");
    public static readonly Text About = new("关于", "About");
    public static readonly Text CorrectionsPolicy = new("更正办法", "Corrections");
    public static readonly Text Accessibility = new("无障碍声明", "Accessibility");
    public static readonly Text Privacy = new("隐私", "Privacy");
    public static readonly Text Api = new("数据接口", "API");
    public static readonly Text ApiGuide = new("接口说明", "API guide");
    public static readonly Text SharedTypes = new("公用类型", "Shared types");
    public static readonly Text SharedTypesLead = new("不止一个数据集用到的类型，以及不属于某个数据集的查询：检索、按标识取数、限制。", "Types that several datasets use, and queries that belong to none: search, rows by their id, limits.");
    public static readonly Text RootFields = new("可以查询的字段", "Fields of a query");
    public static readonly Text ObjectType = new("对象", "object");
    public static readonly Text InputType = new("输入", "input");
    public static readonly Text EnumType = new("枚举", "enum");
    public static readonly Text InterfaceType = new("接口类型", "interface");
    public static readonly Text UnionType = new("联合", "union");
    public static readonly Text ScalarType = new("标量", "scalar");
    public static readonly Text ApiLimits = new("接口的限制", "Limits of the API");
    public static readonly Text ApiLimitsSet = new("* 运营者可以另行设定；没有数字的取决于机器。", "* The operator may set it otherwise; where there is no number it depends on the machine.");
    public static readonly Text Limit = new("限制", "Limit");
    public static readonly Text Number = new("数值", "Number");
    public static readonly Text ErrorCode = new("错误代码", "Error code");
    public static readonly Text ErrorMeaning = new("含义与处理", "Meaning, and what to do");

    public static readonly Text Tagline = new("工业园区低碳运行信息公开", "Public disclosure for low-carbon industrial parks");
    public static readonly Text Lead = new(
        "这里公开工业园区和园区企业的能源、碳排放、用水、废物等数据。每个数字都可以展开，看到公式、输入、因子和收到的原始文件。",
        "Energy, carbon, water and waste of industrial parks and their enterprises. Every number opens to its formula, its inputs, its factors and the file it came in.");
    public static readonly Text Release = new("数据版本", "Release");
    public static readonly Text PublishedOn = new("发布日期", "Published on");
    public static readonly Text Licence = new("许可", "Licence");
    public static readonly Text Publisher = new("发布单位", "Publisher");
    public static readonly Text Contact = new("联系方式", "Contact");

    public static readonly Text SampleData = new("示例数据", "Sample data");
    public static readonly Text SampleIncluded = new("含示例数据", "Sample data included");
    public static readonly Text SampleNotice = new(
        "以下园区、企业和全部数字由程序生成，用来演示，不是任何真实单位的数据。",
        "This park, its enterprises and every number were made by a program for demonstration. They describe nobody.");
    public static readonly Text RealUnits = new("收录单位", "Units listed");
    public static readonly Text RealPark = new("真实园区", "Real park");
    public static readonly Text NoFiguresYet = new("尚无可公布的统计数据", "No figures published yet");
    public static readonly Text NoFiguresPark = new(
        "本次发布没有收到该园区的统计报表，因此没有园区合计。没有数据不等于零。",
        "No return of this park is part of the release, so there are no park totals. Missing is not zero.");
    public static readonly Text NoFiguresUnit = new(
        "本次发布没有该单位的数值：各项原因见下表。没有数据不等于零。",
        "This release has no value of this unit; the table below gives the reason for each. Missing is not zero.");
    public static readonly Text NotInRelease = new("未公布", "Not published");
    public static readonly Text WhyNoValue = new("各项数据的情况", "Figure by figure");
    public static readonly Text AccordingTo = new("依据", "According to");

    public static readonly Text WhatsNew = new("本次发布", "This release");
    public static readonly Text Rows = new("行数", "Rows");
    public static readonly Text FeedOfReleases = new("订阅：发布", "Feed: releases");
    public static readonly Text FeedOfChanges = new("订阅：变更", "Feed: changes");
    public static readonly Text FeedOfAudits = new("订阅：审核名单", "Feed: audit lists");
    public static readonly Text FeedOfPark = new("订阅：本园区", "Feed: this park");
    public static readonly Text FeedOfEnterprise = new("订阅：本企业", "Feed: this enterprise");
    public static readonly Text Changes = new("变更记录", "Changes");
    public static readonly Text NothingChanged = new("没有改动过的已发布数值。", "No published value changed.");
    public static readonly Text WhyChanged = new("原因", "Reason");
    public static readonly Text NewRows = new("新增的行", "New rows");
    public static readonly Text NewRowsLead = new("此前没有、整行新增的数据不逐条列出，按数据集计数；逐条见本页末尾的下载文件，也可以用接口查询。", "Whole rows that were not there before are counted by register rather than listed; each is in the files at the foot of this page and in the API.");
    public static readonly Text OpenData = new("开放数据", "Open data");
    public static readonly Text OpenDataLead = new("全部数据可以下载、可以用接口查询，注明出处即可自由使用。", "Everything can be downloaded and queried, and used freely with attribution.");
    public static readonly Text ReadFirst = new("先读这些", "Read these first");

    public static readonly Text Name = new("名称", "Name");
    public static readonly Text FormerNames = new("曾用名", "Former names");
    public static readonly Text NameNotTranslated = new("暂无英文名称", "no English name");
    public static readonly Text Industry = new("行业", "Industry");
    public static readonly Text Region = new("地区", "Region");
    public static readonly Text Address = new("地址", "Address");
    public static readonly Text Status = new("状态", "Status");
    public static readonly Text Park = new("园区", "Park");
    public static readonly Text Uscc = new("统一社会信用代码", "Unified social credit code");
    public static readonly Text Identifier = new("标识代码", "Identifier");
    public static readonly Text Duties = new("法定身份", "Duties by law");
    public static readonly Text KeyEnergyUser = new("重点用能单位", "Key energy user");
    public static readonly Text KeyEmitter = new("重点排放单位", "Key emitter");
    public static readonly Text KeyPolluter = new("重点排污单位", "Key polluter");
    public static readonly Text MandatoryDiscloser = new("环境信息依法披露企业", "Under statutory environmental disclosure");
    public static readonly Text Joined = new("入驻日期", "Joined");
    public static readonly Text Exited = new("退出日期", "Exited");
    public static readonly Text Responsible = new("责任人", "Responsible");
    public static readonly Text Officer = new("低碳运行管理负责人", "Officer responsible for low-carbon operation");
    public static readonly Text Department = new("低碳发展综合管理部门", "Department responsible for low-carbon development");
    public static readonly Text Level = new("级别", "Level");
    public static readonly Text Kind = new("类型", "Kind");
    public static readonly Text Area = new("面积", "Area");
    public static readonly Text Established = new("设立日期", "Established");
    public static readonly Text LeadIndustries = new("主导产业", "Lead industries");
    public static readonly Text Website = new("网站", "Website");

    public static readonly Text Lists = new("名录与表彰", "Lists and recognitions");
    public static readonly Text Notice = new("官方通知", "Official notice");
    public static readonly Text NameAsListed = new("名录所载名称", "Name as listed");
    public static readonly Text Category = new("类别", "Category");
    public static readonly Text Issuer = new("发布机关", "Issuer");
    public static readonly Text EvaluatedBy = new("第三方评价机构", "Evaluated by");
    public static readonly Text NoLists = new("未列入本站收录的名录。", "Not on any list that this site holds.");

    public static readonly Text Figures = new("统计数据", "Figures");
    public static readonly Text Indicator = new("指标", "Indicator");
    public static readonly Text Unit = new("单位", "Unit");
    public static readonly Text Value = new("数值", "Value");
    public static readonly Text How = new("计算过程与来源", "Calculation and sources");
    public static readonly Text Formula = new("公式", "Formula");
    public static readonly Text Inputs = new("输入数据", "Inputs");
    public static readonly Text Factors = new("排放因子和系数", "Factors");
    public static readonly Text FactorYear = new("因子年份", "Factor year");
    public static readonly Text AllYears = new("各年通用", "all years");
    public static readonly Text Document = new("依据文件", "Document");
    public static readonly Text Rounded = new("结果只修约一次，小数位数", "Rounded once, decimals");
    public static readonly Text MoreInputs = new("共 {count} 项输入，以上列出其中 {shown} 项。", "{count} inputs; {shown} of them are listed above.");
    public static readonly Text AllInputs = new("在查询界面查看全部", "See all of them in the query editor");
    public static readonly Text Revisions = new("更正记录", "Revisions");
    public static readonly Text ReportedOn = new("报送日期", "Reported on");
    public static readonly Text Source = new("来源", "Source");
    public static readonly Text Sources = new("来源文件", "Sources");
    public static readonly Text ReceivedFile = new("收到的文件", "File as received");
    public static readonly Text AtLine = new("，第 {line} 行", ", line {line}");
    public static readonly Text Provisional = new("初步", "provisional");
    public static readonly Text Sample = new("示例", "sample");
    public static readonly Text Coverage = new("{reporting}/{obliged} 家有数值", "{reporting} of {obliged} with a value");
    public static readonly Text CoverageMeaning = new("园区合计下方注明：给出数值的企业数 / 应报企业数。", "Under a park total: enterprises that gave a value, of those obliged to.");
    public static readonly Text Legend = new("标记", "Marks");
    public static readonly Text Trend = new("走势", "Trend");
    public static readonly Text Rising = new("高于上年", "Higher than the year before");
    public static readonly Text Falling = new("低于上年", "Lower than the year before");
    public static readonly Text NotComparable = new("报送企业数不同，不与上年比较", "Not compared: other enterprises reported the year before");
    public static readonly Text Steady = new("与上年持平", "Same as the year before");
    public static readonly Text ByDimension = new("分项数据", "Broken down");

    public static readonly Text TheseData = new("本页数据", "The data of this page");
    public static readonly Text Downloads = new("下载", "Downloads");
    public static readonly Text Query = new("本页的查询", "The query behind this page");
    public static readonly Text OpenInIde = new("在查询界面打开", "Open in the query editor");
    public static readonly Text Variables = new("变量", "Variables");
    public static readonly Text Citation = new("。{publisher}。数据版本 {version}，{day}。", ". {publisher}. Release {version}, {day}.");
    public static readonly Text OfThem = new("其中重点排放单位", "of them key emitters");
    public static readonly Text Cite = new("引用", "Cite");
    public static readonly Text Terms = new("本页用语", "Terms on this page");
    public static readonly Text AllTerms = new("用语", "Terms");
    public static readonly Text Versions = new("各次发布", "Releases");
    public static readonly Text VersionsStay = new("每次发布的文件永久不变，地址中写明版本。", "The files of a release never change; their address has its version.");
    public static readonly Text ChangesOf = new("{version} 的变更", "Changes of {version}");
    public static readonly Text Unchanged = new("无", "None");
    public static readonly Text InCode = new("用程序读取", "In code");
    public static readonly Text Dictionary = new("字段说明", "Data dictionary");
    public static readonly Text Field = new("字段", "Field");
    public static readonly Text Label = new("含义", "Meaning");
    public static readonly Text Type = new("类型", "Type");
    public static readonly Text Required = new("必填", "Required");
    public static readonly Text Yes = new("是", "Yes");
    public static readonly Text No = new("否", "No");
    public static readonly Text Codes = new("代码表", "Codes");
    public static readonly Text Key = new("主键", "Key");
    public static readonly Text RefersTo = new("引用", "Refers to");
    public static readonly Text Frequency = new("更新频率", "Update frequency");
    public static readonly Text Origin = new("数据由来", "Origin");
    public static readonly Text OtherFiles = new("其他格式、目录、引用格式和校验文件", "Other formats, catalogue, citation and checksum files");
    public static readonly Text WholeRelease = new("全部数据", "The whole release");
    public static readonly Text RowsShown = new("最近的记录", "Some rows");

    public static readonly Text AllEnterprises = new("全部企业", "All enterprises");
    public static readonly Text ByPark = new("按园区", "By park");
    public static readonly Text ByIndustry = new("按行业门类", "By industry section");
    public static readonly Text ByStatus = new("按状态", "By status");
    public static readonly Text NoIndustry = new("未编行业代码", "Without an industry code");
    public static readonly Text PageOf = new("，第 {page} 页，共 {count} 页", ", page {page} of {count}");
    public static readonly Text Previous = new("上一页", "Previous");
    public static readonly Text Next = new("下一页", "Next");
    public static readonly Text Pages = new("栏目", "Pages");

    public static readonly Text Direction = new("方向", "Direction");
    public static readonly Text Aggregation = new("园区汇总", "Aggregation to the park");
    public static readonly Text Reports = new("由企业报送", "Reported by enterprises");
    public static readonly Text Formulas = new("公式", "Formulas");
    public static readonly Text PreferredFactors = new("核算采用的排放因子", "Emission factors in use");
    public static readonly Text ConversionOf = new("{name}折标准煤系数（{basis}）", "Standard-coal coefficient of {name} ({basis})");
    public static readonly Text Conversions = new("折标准煤系数", "Standard-coal coefficients");
    public static readonly Text OnThisPage = new("本页内容", "On this page");

    public static readonly Text Supervision = new("监督", "Supervision");
    public static readonly Text Services = new("服务", "Services");
    public static readonly Text LawGroup = new("法规", "Laws");
    public static readonly Text Data = new("数据", "Data");
    public static readonly Text Related = new("相关列表", "Related lists");
    public static readonly Text Narrow = new("筛选", "Narrow by");
    public static readonly Text Entries = new("列表", "The list");
    public static readonly Text InAll = new(" 条", " in all");
    public static readonly Text NoEntries = new("本次发布没有这方面的记录。没有记录不等于没有发生。", "This release has no such record. That none is recorded does not mean that nothing happened.");
    public static readonly Text ShownOf = new("以上 {shown} 条，共 {count} 条；全部见下方的下载和查询。", "{shown} of {count} are shown; the downloads and the query below have all of them.");

    public static readonly Text Chain = new("审核进程", "From the listing to the re-check");
    public static readonly Text ChainLead = new("按先后列出每一步；没有完成的照样列出，并注明自何日起。", "Every step in turn. What was not done is listed too, and since when.");
    public static readonly Text DueBy = new("期限 {day}", "due {day}");
    public static readonly Text DoneOn = new("完成于 {day}", "done on {day}");
    public static readonly Text SinceDay = new("自 {day} 起", "since {day}");
    public static readonly Text Details = new("详情", "Details");
    public static readonly Text Listed = new("列入强制审核名单", "On a mandatory audit list");
    public static readonly Text OverdueOn = new("逾期 {count} 项", "{count} overdue");
    public static readonly Text OverdueFrom = new("截至本次发布尚未完成，自 {day} 起逾期。", "Not done on the day of this release: overdue since {day}.");
    public static readonly Text NotOverdue = new("截至本次发布没有逾期。", "Nothing was overdue on the day of this release.");
    public static readonly Text LegalBasis = new("法律依据", "Legal basis");
    public static readonly Text NoResult = new("尚未公布审核结果。", "No result has been published.");
    public static readonly Text RolledFrom = new("滚动自", "Rolled over from");
    public static readonly Text RolledTo = new("滚动列入", "Rolled over to");

    public static readonly Text Reporting = new("报送义务", "Duties to report");
    public static readonly Text ReportingLead = new(
        "谁必须报送什么、何日之前、是否报送。没有报送的同样是一条记录，逾期的排在最前。",
        "Who must report what, by which day, and whether it was done. What was not filed is a record too; what is overdue stands first.");
    public static readonly Text OverdueNow = new("现在逾期的", "Overdue now");
    public static readonly Text NothingOverdue = new("截至本次发布没有逾期的事项。", "Nothing was overdue on the day of this release.");
    public static readonly Text RulesInForce = new("各项规则", "The rules");
    public static readonly Text AllDuties = new("全部义务", "All duties");
    public static readonly Text Others = new("其余各项", "The others");
    public static readonly Text Standing = new("履行情况", "How it is kept");

    public static readonly Text LawDuties = new("它设定的义务", "Duties that it founds");
    public static readonly Text DisclosedIn = new("公开于", "Disclosed in");
    public static readonly Text Replaces = new("它所替代的文件", "What it replaces");
    public static readonly Text MadeUnder = new("依据它制定的文件", "Made under it");
    public static readonly Text StaleFirst = new("所依据的文件变更后需要重新评价的排在最前。", "Evaluations that a change of the law made stale stand first.");
    public static readonly Text LawReplaced = new("本文件已由下列文件替代：", "It has been replaced by:");
    public static readonly Text ParentCeased = new("它所依据的上位文件现在的状态：", "The document it was made under is now:");

    public static readonly Text Evaluation = new("绩效评价", "Performance evaluation");
    public static readonly Text Score = new("得分", "Score");
    public static readonly Text LevelOf = new("等级", "Level");
    public static readonly Text RankOf = new("园区内第 {rank} 位，共 {ranked} 家", "Rank {rank} of {ranked} in the park");
    public static readonly Text Criterion = new("评价项", "Criterion");
    public static readonly Text Points = new("得分 / 满分", "Points / most");
    public static readonly Text GoalThen = new("当时的目标：{year} 年 {value}", "goal then: {value} by {year}");
    public static readonly Text ByYear = new("（{year} 年）", " by {year}");
    public static readonly Text AskedLine = new("应达值", "asked");
    public static readonly Text ReachedLine = new("实际值", "reached");
    public static readonly Text ByCriterion = new("逐项得分", "Scores by criterion");
    public static readonly Text WeightOf = new("权重", "weight");
    public static readonly Text None = new("无", "none");
    public static readonly Text VersionOf = new("第 {version} 版", "version {version}");
    public static readonly Text Evaluations = new("绩效评价与通报", "Performance and bulletins");
    public static readonly Text EvaluationsLead = new(
        "每年按公开的方案给园区内企业打分、定等级、排位次。每一分从何而来逐项写明：数值、基准、计分方法；缺少数据的不得分，依法不要求的不计入。",
        "Every year the enterprises of a park are scored, graded and ranked by published schemes. Every point is accounted for: value, benchmark, how points are given. What is missing scores nothing; what the law does not ask is left out.");
    public static readonly Text Bulletins = new("各年通报", "Bulletins by year");
    public static readonly Text BreakdownOf = new("{name}分项数据", "{name}, item by item");
    public static readonly Text BulletinOf = new("{year}\u00a0年绩效通报", "Performance bulletin {year}");
    public static readonly Text BulletinAbout = new("{name}{year} 年企业低碳绩效通报：位次、等级、逐项得分和理由，缺项如何处理，以及按其他方案版本的结果。", "{name}, low-carbon performance of enterprises in {year}: ranks, levels, points by criterion with reasons, how missing data were treated, and the outcome by other versions of the scheme.");
    public static readonly Text BulletinLead = new(
        "按得分排列本年参评的企业。点开每家企业可以看到逐项得分；其他方案版本的结果只供比较，不作评价。",
        "The enterprises scored this year, the highest first. Each opens to its points by criterion. Outcomes by other versions of the scheme are for comparison only.");
    public static readonly Text Judged = new("参评企业", "Enterprises scored");
    public static readonly Text Ungraded = new("其中不评定等级的", "of them without a level");
    public static readonly Text LeastWeightOf = new("计入的权重不足 {weight} 的，只列得分，不评定等级和位次。", "Where criteria with a weight of less than {weight} count, there is a score but neither level nor rank.");
    public static readonly Text Lacking = new("其中有缺项的", "of them with criteria that lack data");
    public static readonly Text LevelsByVersion = new("等级分布（家）", "Enterprises by level");
    public static readonly Text LevelsByVersionLead = new("同一年的企业按不同方案版本评价，并列对照。", "The same enterprises and year, judged by each version of the scheme, side by side.");
    public static readonly Text InForce = new("正式", "in force");
    public static readonly Text ForComparison = new("仅供比较", "for comparison");
    public static readonly Text ScoreFrom = new("{score} 分起", "from {score}");
    public static readonly Text Ranking = new("位次表", "Ranking");
    public static readonly Text RankAfter = new("，第 {rank} 位", ", rank {rank}");
    public static readonly Text Schemes = new("评价方案", "Schemes");
    public static readonly Text SchemeYears = new("适用于 {first}—{last} 年", "For the years {first} to {last}");
    public static readonly Text SchemeSince = new("自 {first} 年起适用", "From {first} on");
    public static readonly Text AllEvaluations = new("全部评价", "All evaluations");
    public static readonly Text MissingScores = new("缺少数据的评价项：{count} 项，权重合计 {weight}。缺少数据从不得分。", "Criteria without data: {count}, with a weight of {weight}. Missing data never score.");
    public static readonly Text Progress = new("逐年进展", "Progress by year");

    public static readonly Text AnnualReports = new("低碳运行统计报告", "Statistical reports on low-carbon operation");
    public static readonly Text ReportOf = new("{year} 年低碳运行统计报告", "Statistical report on low-carbon operation {year}");
    public static readonly Text ReportLead = new(
        "本年的统计数据与上年对照，以及目标、评价、报送、审核和改进的情况。没有数值的写明原因，没有数据不等于零。",
        "The year's figures beside those of the year before, with targets, evaluation, filings, audits and improvements. Where there is no value, the reason stands; missing is not zero.");
    public static readonly Text ChangeOfYear = new("比上年", "Change");
    public static readonly Text NotCompared = new("共 {all} 项，其中 {count} 项不与 {before} 年比较，标为“—”：{reasons}。", "Of {all} rows {count} are not compared with {before} and marked “—”: {reasons}.");
    public static readonly Text NothingCompared = new("共 {all} 项，均不与 {before} 年比较：{reasons}。", "None of the {all} rows is compared with {before}: {reasons}.");
    public static readonly Text OtherCoverage = new("给出数值的企业数不同，{count} 项（{year} 年多为 {now}，{before} 年多为 {then}）", "over another number of enterprises, {count} (mostly {now} in {year} and {then} in {before})");
    public static readonly Text RowsFor = new("{reason}，{count} 项", "{reason}, {count}");
    public static readonly Text ChangeMeaning = new("报送企业数与上年不同的合计不作比较；差值与该行同一单位。", "Totals over another number of enterprises are not compared; differences are in the unit of their row.");
    public static readonly Text NoFiguresScope = new("本次发布没有园区这方面的统计数据。没有数据不等于零。", "This release has no figures of the park in this scope. Missing is not zero.");
    public static readonly Text LevelsOfEnterprises = new("企业绩效等级分布（家）", "Enterprises by level of performance");
    public static readonly Text DueInYear = new("{year} 年到期的各项报送。", "Duties due in {year}.");
    public static readonly Text Recommendations = new("建议", "Recommendations");
    public static readonly Text RecommendationsFrom = new("根据未达到的目标、逾期的报送和尚未完成的改进得出。", "They follow from targets not reached, filings overdue and improvements not done.");
    public static readonly Text NothingRecommended = new("本年没有未达到的目标、逾期的报送或尚未完成的改进。", "No target was missed, no filing is overdue, no improvement is open.");
    public static readonly Text AdviseTarget = new("没有达到本年的要求，应检查措施和时间表。", "the year's requirement was not reached; review the measures and the timetable.");
    public static readonly Text AdviseFiling = new("{count} 项逾期未报，应尽快补报。", "{count} not filed in time; file without delay.");
    public static readonly Text AdviseImprovement = new("改进尚未完成，期限 {day}。", "the improvement is not done; it is due on {day}.");
    public static readonly Text ChangedSince = new("与 {year} 年相比的变化", "What has changed since {year}");
    public static readonly Text NoOneMoved = new("本年没有企业入驻或退出。", "No enterprise joined or left in the year.");
    public static readonly Text JoinedInYear = new("本年入驻 {count} 家", "{count} joined in the year");
    public static readonly Text LeftInYear = new("本年退出 {count} 家", "{count} left in the year");
    public static readonly Text AndOthers = new("等", " and others");
    public static readonly Text MethodAndFactors = new("方法和因子", "Method and factors");
    public static readonly Text SameMethod = new("核算方法和所用因子与上年相同，或者上年没有可比的数据。", "The method and the factors are those of the year before, or that year has nothing to compare.");
    public static readonly Text Formerly = new("上年", "the year before");
    public static readonly Text NewlyUsed = new("本年开始使用", "used for the first time");
    public static readonly Text NoLongerUsed = new("本年不再使用", "no longer used");
    public static readonly Text SameTargets = new("本年没有调整目标，目标的状态也没有变化。", "No target was revised in the year, and none changed its status.");
    public static readonly Text SinceRelease = new("上一版本是 {version}。", "The release before was {version}.");

    public static readonly Text NextDue = new("即将到期", "Due next");
    public static readonly Text NextDueLead = new("数据发布日（{day}）起 {days} 天内到期、尚未履行的义务。", "Duties not yet done that fall due within {days} days of this release ({day}).");
    public static readonly Text NothingDue = new("这段时间内没有到期的义务。", "Nothing falls due in that time.");
    public static readonly Text AllDue = new("全部 {count} 项及以后到期的", "All {count}, and what falls due later");
    public static readonly Text Overdue = new("逾期未办", "Overdue");
    public static readonly Text OverdueSince = new("自 {day} 起逾期", "overdue since {day}");
    public static readonly Text OverdueAudits = new("强制审核逾期", "Audits overdue");
    public static readonly Text OverdueFilings = new("报送逾期", "Reports overdue");
    public static readonly Text OverdueRectifications = new("整改逾期", "Rectifications overdue");
    public static readonly Text OverdueQuestions = new("公众问题逾期未答复", "Questions unanswered in time");

    public static readonly Text Verify = new("核验文件", "Verify a file");
    public static readonly Text VerifyLead = new(
        "核对从本站下载的文件是否与发布时一致。文件只在您的浏览器里读取，不会上传。",
        "See whether a file that you downloaded here is what was published. It is read in your browser and never sent anywhere.");
    public static readonly Text VerifyChoose = new("选择文件", "Choose a file");
    public static readonly Text VerifyWorking = new("正在计算和核对……", "Computing and comparing…");
    public static readonly Text VerifyPublished = new("{name} 与发布时一致：它是版本 {version} 的 {file}。", "{name} is what was published: it is {file} of release {version}.");
    public static readonly Text VerifyUnknown = new(
        "没有任何一次发布含有这样内容的文件：{name} 被改动过，或者不是从这里下载的。它的 SHA-256 是 {hash}。",
        "No release has a file of these bytes: {name} was altered, or was not published here. Its SHA-256 is {hash}.");
    public static readonly Text VerifyDamaged = new(
        "无法作出结论：本站的 {file} 与发布日志不符。请告知发布单位，并改用其他副本。",
        "No conclusion: {file} of this site does not agree with the log of releases. Please tell the publisher, and use another copy.");
    public static readonly Text VerifyUnreachable = new("读取失败：{file}。请稍后再试。", "Could not be read: {file}. Please try again.");
    public static readonly Text VerifyInsecure = new("浏览器只在 https 网址下提供校验功能，请改用 https 打开本页。", "Browsers compute hashes only on https addresses: open this page with https.");
    public static readonly Text VerifySigned = new("发布日志的签名有效。", " The signature of the log is valid.");
    public static readonly Text VerifyNoEd25519 = new("这个浏览器不支持 Ed25519，未能核对日志的签名。", " This browser knows no Ed25519: the log's signature was not checked.");
    public static readonly Text VerifyHow = new("怎样核验", "How it is verified");
    public static readonly Text VerifyChain = new(
        "每次发布都有一份清单，列出每个文件的 SHA-256；清单的 SHA-256 记入发布日志；日志是只追加的哈希树，树的根（检查点）经过签名。",
        "Each release has a manifest with the SHA-256 of every file; the manifest's own SHA-256 is entered in the log of releases; the log is a hash tree that only grows, and its head, the checkpoint, is signed.");
    public static readonly Text VerifyKeep = new(
        "引用数据时请保存检查点：日后可以据此证明此前的内容没有被改动、删除或插入。",
        "Keep the checkpoint when you cite data: with it you can prove later that nothing before it was altered, dropped or put in.");
    public static readonly Text VerifyElsewhere = new("不用浏览器核验", "Without the browser");
    public static readonly Text VerifyShell = new(
        "第一行在下载的发布文件夹中核对全部文件；第二行用随程序提供的独立核验程序核对日志和一个文件。",
        "The first line checks all files of a downloaded release; the second checks the log and one file with the independent verifier that comes with the program.");
    public static readonly Text VerifierKey = new("验证公钥", "Verifier key");
    public static readonly Text VerifierKeyAbout = new("请与发布单位在别处公布的公钥核对。", "Compare it with the one that the publisher made known elsewhere.");
    public static readonly Text DemonstrationKey = new(
        "这是演示密钥，私钥公开，人人都能用它签名：本演示的签名不能证明任何内容。",
        "This is the demonstration's key. Its private half is public, so that anyone can sign with it: the signatures of this demonstration prove nothing.");

    public static readonly Text NotFound = new("没有找到这个页面", "Page not found");
    public static readonly Text NotFoundLead = new("地址可能有误，或者页面已经移走。已发布的园区和企业页面不会消失。", "The address may be wrong, or the page has moved. Pages of parks and enterprises once published do not disappear.");
    public static readonly Text WithdrawnLead = new("此前发布过的这一条（{register}）已经撤回，本次发布不再包含。", "This row ({register}) was published before and has been withdrawn; this release no longer has it.");
    public static readonly Text WithdrawnAbout = new("{title}：已撤回。原因、日期，以及在哪一次发布里还能找到。", "{title}: withdrawn. The reason, the day, and the release that still has it.");
    public static readonly Text WithdrawnTitle = new("{title}（已撤回）", "{title} (withdrawn)");
    public static readonly Text WithdrawnIn = new("自此版本起撤回", "Withdrawn in release");
    public static readonly Text WithdrawnLast = new("最后一次发布于版本", "Last published in release");
    public static readonly Text WithdrawnStill = new("在此前的发布里查看", "In the earlier release");
    public static readonly Text WithdrawnStillLead = new("已发布的版本不会改动，版本 {version} 里仍有这一条：", "Releases never change: {version} still has it.");
    public static readonly Text Size = new("字节数", "Bytes");
    public static readonly Text Received = new("收到日期", "Received on");
    public static readonly Text Note = new("说明", "Note");
    public static readonly Text HashCheck = new(
        "校验值按收到时的字节计算。下载文件后自行计算一次，两者相同，文件就没有被改动。",
        "The hash is that of the bytes as received. Compute it again over your own copy: if both agree, the file was not altered.");
}
