using System.CommandLine;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Beginning;
using Disclosure.Pipeline.Instances;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose init</c>: makes an instance of one's own in a new folder.</summary>
internal static class InitCommand
{
    private static readonly Argument<DirectoryInfo> Folder = new("folder") { Description = "a new or empty folder / 新建的或空的文件夹" };
    private static readonly Option<string> Park = new("--park") { Description = "permanent code of the park, such as cn-110000-beijing-eda / 园区的永久代码", HelpName = "CODE", Required = true };
    private static readonly Option<string?> Name = new("--name") { Description = "name of the park in Chinese / 园区中文名称", HelpName = "TEXT", Required = true };
    private static readonly Option<string?> NameEn = new("--name-en") { Description = "name of the park in English / 园区英文名称", HelpName = "TEXT", Required = true };
    private static readonly Option<string?> Publisher = new("--publisher") { Description = "who publishes, in Chinese; by default the park's administration / 发布单位，缺省为园区管理委员会", HelpName = "TEXT" };
    private static readonly Option<string?> PublisherEn = new("--publisher-en") { Description = "the same in English / 发布单位英文名称", HelpName = "TEXT" };
    private static readonly Option<string?> Contact = new("--contact") { Description = "public contact, in Chinese / 公开的联系方式", HelpName = "TEXT" };
    private static readonly Option<string?> ContactEn = new("--contact-en") { Description = "the same in English / 联系方式的英文", HelpName = "TEXT" };
    private static readonly Option<string?> Site = new("--site") { Description = "address where the public will read it / 公众访问的网址", HelpName = "URL" };

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("init", "make a folder for a park of your own / 新建自己园区的实例文件夹") { Folder, Park, Name, NameEn, Publisher, PublisherEn, Contact, ContactEn, Site };
        command.SetAction((result, cancellation) =>
        {
            var (terminal, folder) = (terminalOf(result), result.GetRequiredValue(Folder));
            if (File.Exists(folder.FullName) || (folder.Exists && folder.EnumerateFileSystemInfos().Any()))
                throw new UsageException(new($"“{folder.Name}”已存在且不是空文件夹，不会覆盖", $"\"{folder.Name}\" is there and is no empty folder; nothing is overwritten"), new("另取一个文件夹名", "name another folder"));
            var park = ParkOf(result);
            var written = new NewInstance(new Instance(folder.FullName), park, terminal.Language).Write(cancellation);
            foreach (var file in written) terminal.Say(file);
            terminal.Note(new($"已建立 {folder.Name}，共 {written.Count} 个文件；先读其中的 README.zh.md", $"{folder.Name} is made, {Naming.Counted(written.Count, "file")}; read its README.en.md first"));
            string[] open = [.. new[] { park.Contact is null ? "contact" : null, park.Site is null ? "site_url, api_url, data_url" : null }.OfType<string>()];
            if (open.Length > 0) terminal.Note(new($"发布前须在 settings.yml 中填写：{string.Join("、", open)}", $"to be filled in in settings.yml before a release: {string.Join(", ", open)}"));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    private static NewPark ParkOf(ParseResult result)
    {
        var code = result.GetRequiredValue(Park);
        if (code.Length is 0 or > 80 || !code.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') || code[0] is '-')
            throw new UsageException(new($"“{code}”不能作园区代码", $"\"{code}\" cannot be the code of a park"), new("用小写字母、数字和连字符，如 cn-110000-beijing-eda；发布后不能再改", "use small letters, digits and hyphens, such as cn-110000-beijing-eda; it never changes after a release"));
        return new(code, Words(result, Name, NameEn)!, Words(result, Publisher, PublisherEn), Words(result, Contact, ContactEn), SiteOf(result));
    }

    private static string? SiteOf(ParseResult result)
    {
        if (result.GetValue(Site) is not { } text) return null;
        if (Codecs.Url.Read(text, out _) is null && !text.Contains('?', StringComparison.Ordinal) && !text.Contains('#', StringComparison.Ordinal)) return text.EndsWith('/') ? text : $"{text}/";
        throw new UsageException(new($"“{text}”不是网址", $"\"{text}\" is no address of a site"), new("如 https://park.example/", "such as https://park.example/"));
    }

    /// <returns>Null where neither is given.</returns>
    private static Text? Words(ParseResult result, Option<string?> zh, Option<string?> en) => (result.GetValue(zh), result.GetValue(en)) switch
    {
        (null, null) => null,
        ({ } one, { } other) when one.Trim().Length > 0 && other.Trim().Length > 0 => new(one.Trim(), other.Trim()),
        _ => throw new UsageException(new($"须有中英两种文字：{zh.Name} 和 {en.Name}", $"both languages are needed: {zh.Name} and {en.Name}"), new("网站和数据都是双语的", "the site and the data are in both")),
    };
}
