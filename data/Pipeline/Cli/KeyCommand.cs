using System.CommandLine;
using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Proving;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose key</c>: makes the key that signs the log of releases, and tells its public half.</summary>
internal static class KeyCommand
{
    private static readonly Option<string?> Origin = new("--origin") { Description = "name of the log; by default the address of the downloads in settings.yml / 日志名称", HelpName = "NAME" };
    private static readonly Option<FileInfo?> File = new("--output", "-o") { Description = "file to write; by default log.key of the instance / 写到的文件", HelpName = "FILE" };
    private static readonly Option<bool> Rotate = new("--rotate") { Description = "add a second key beside the one in use / 在现有密钥之外增加一个" };

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("key", "make the key that signs the log of releases / 生成签署发布日志的密钥") { Origin, File, Rotate };
        command.SetAction((result, _) =>
        {
            var instance = CommonOptions.InstanceOf(result);
            var path = result.GetValue(File)?.FullName ?? instance.KeyFile;
            var (exists, adds) = (System.IO.File.Exists(path), result.GetValue(Rotate));
            if (exists && !adds) throw new UsageException(new("已有密钥文件，不会覆盖", "there is a key file already; it is not overwritten"), new("更换密钥用 --rotate，见 docs/proof.md", "to change the key use --rotate, see docs/proof.md"));
            if (!exists && adds) throw new UsageException(new("没有可更换的密钥文件", "there is no key file to add to"), new("去掉 --rotate", "leave --rotate out"));
            var key = SigningKey.Generate(OriginOf(result, instance));
            KeyFile.Append(path, key);
            var terminal = terminalOf(result);
            terminal.Say(key.Verifier.ToString());
            terminal.Note(!adds && Named(key, instance)
                ? new(
                    $"密钥已写入 {Path.GetFileName(path)}：请另存备份，不要公开；以上公钥已写入 settings.yml，请在别处也公布",
                    $"the key is in {Path.GetFileName(path)}: keep a copy and never publish it; the public half above is in settings.yml, publish it elsewhere too")
                : new(
                    $"密钥已写入 {Path.GetFileName(path)}：请另存备份，不要公开；把以上公钥{(adds ? "加入" : "写入")} settings.yml 的 log_keys，并在别处公布",
                    $"the key is in {Path.GetFileName(path)}: keep a copy and never publish it; {(adds ? "add" : "write")} the public half above {(adds ? "to" : "into")} log_keys of settings.yml and publish it elsewhere too"));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }

    /// <summary>Adds the public half to settings that name no key yet.</summary>
    private static bool Named(SigningKey key, Instance instance)
    {
        if (!System.IO.File.Exists(instance.SettingsFile)) return false;
        var name = Path.GetFileName(instance.SettingsFile);
        if (YamlMap.Read(instance.SettingsFile, name, Shape.Any, _ => { }) is not { } settings || settings.Keys.Contains("log_keys")) return false;
        var line = System.IO.File.ReadAllText(instance.SettingsFile).EndsWith('\n') ? "" : "\n";
        System.IO.File.AppendAllText(instance.SettingsFile, $"{line}log_keys: [\"{key.Verifier}\"]\n");
        return true;
    }

    /// <summary>All keys of a log have one name: given, that of the keys in use, or the address under which the log will be read.</summary>
    private static string OriginOf(ParseResult result, Instance instance)
    {
        var settings = System.IO.File.Exists(instance.SettingsFile) ? YamlMap.Read(instance.SettingsFile, Path.GetFileName(instance.SettingsFile), Shape.Any, _ => { }) : null; // its faults are for the release to tell
        var origin = result.GetValue(Origin)
            ?? settings?.Texts("log_keys").Select(VerifierKey.TryParse).FirstOrDefault(key => key is { IsDemonstration: false })?.Name
            ?? (Uri.TryCreate(settings?.Text("data_url"), UriKind.Absolute, out var address) ? $"{address.Authority}{address.AbsolutePath.TrimEnd('/')}/{ReleasesFolder.LogName}" : null);
        if (origin is null) throw new UsageException(new("settings.yml 中没有 data_url", "settings.yml has no data_url"), new("写明 data_url，或用 --origin 指明日志名称", "write one, or name the log by --origin"));
        if (KeyNames.IsName(origin)) return origin;
        throw new UsageException(new Text($"日志名称“{origin}”含空格或加号", $"the name \"{origin}\" has a blank or a plus sign"), new("改为网址形式，如 park.example/data/log", "write it like an address, such as park.example/data/log"));
    }
}
