namespace Disclosure.Server.Tests;

/// <summary>One park, two enterprises, one year of energy.</summary>
internal static class SmallInstance
{
    public static void Write(string folder)
    {
        Put(folder, "settings.yml", File.ReadAllText(Path.Combine(Repository.Root, "data", "settings.yml")));
        Put(folder, "log.key", File.ReadAllText(Path.Combine(Repository.Root, "data", "log.key")));
        Put(folder, "sources/office/2023/source.yml", """
            publisher: { zh: 测试园区管委会, en: Test Park Committee }
            title: { zh: 2023年报表, en: Returns of 2023 }
            licence: CC-BY-4.0
            received: 2024-03-01
            sample: true
            files:
              - { file: parks.csv, register: parks }
              - { file: enterprises.csv, register: enterprises }
              - { file: energy.csv, form: energy }
            """);
        Put(folder, "sources/office/2023/parks.csv", "code,name,name_en\ntest-park,测试园区,Test Park\n");
        Put(folder, "sources/office/2023/enterprises.csv", """
            uscc,name,park_code,status,joined
            91110302600003205F,甲公司,test-park,operating,2010-01-01
            911103026843513880,乙公司,test-park,operating,2011-01-01
            """);
        Put(folder, "sources/office/2023/energy.csv", """
            uscc,period,assurance,natural_gas_10k_m3,electricity_mwh
            91110302600003205F,2023,declared,100,1234.5
            911103026843513880,2023,declared,,not_measured
            """);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "content"), "*", SearchOption.AllDirectories))
            Put(folder, Path.Combine("content", Path.GetRelativePath(Path.Combine(Repository.Root, "content"), file)), File.ReadAllText(file));
    }

    /// <summary>What a second release publishes, on 2025-03-01.</summary>
    public static void AddReturnsOf2024(string folder)
    {
        Put(folder, "sources/office/2024/source.yml", """
            publisher: { zh: 测试园区管委会, en: Test Park Committee }
            title: { zh: 2024年报表, en: Returns of 2024 }
            licence: CC-BY-4.0
            received: 2025-03-01
            sample: true
            files:
              - { file: energy.csv, form: energy }
            """);
        Put(folder, "sources/office/2024/energy.csv", """
            uscc,period,assurance,natural_gas_10k_m3,electricity_mwh
            91110302600003205F,2024,declared,101,1240
            911103026843513880,2024,declared,,not_measured
            """);
    }

    /// <summary>Releases are read-only; their files must be made writable before they can go.</summary>
    public static void Delete(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(folder, recursive: true);
    }

    private static void Put(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text + "\n");
    }
}
