using System.Text;
using Disclosure.Press.Faults;
using Disclosure.Press.Links;
using Disclosure.Press.Output;
using Disclosure.Press.Rendering;

namespace Disclosure.Press.Bundling;

/// <summary>Puts the assets into the site. A file is named after its bytes, so those it refers to come first and their names are written into it.</summary>
internal sealed class AssetBundle(FaultLog faults, OutputFolder output, LinkCheck links)
{
    private readonly Dictionary<string, AssetFile> byPlainAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    public async Task<Assets> AddAsync(IEnumerable<AssetFolder> folders, CancellationToken cancellation)
    {
        foreach (var file in folders.SelectMany(List))
        {
            if (!PageRules.IsAddress(file.PlainAddress))
                faults.Add(new Fault(FaultKinds.PathMalformed, new Place(file.Source), file.PlainAddress));
            else if (!byPlainAddress.TryAdd(file.PlainAddress, file))
                faults.Add(new Fault(FaultKinds.PathTaken, new Place(file.Source), file.PlainAddress));
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in byPlainAddress.Values)
        {
            var address = await AddressOfAsync(file, cancellation);
            if (!names.TryAdd(file.Name, address))
                faults.Add(new Fault(FaultKinds.PathTaken, new Place(file.Source), file.Name));
        }

        return new Assets(names);
    }

    private static IEnumerable<AssetFile> List(AssetFolder folder) => Directory.EnumerateFiles(folder.Folder, "*", SearchOption.AllDirectories)
        .Select(file => new AssetFile(Path.GetRelativePath(folder.Folder, file).Replace('\\', '/'), file, folder))
        .OrderBy(file => file.Name, StringComparer.Ordinal);

    private async Task<string> AddressOfAsync(AssetFile file, CancellationToken cancellation)
    {
        if (addresses.TryGetValue(file.PlainAddress, out var known))
            return known;
        open.Add(file.PlainAddress);
        var content = await File.ReadAllBytesAsync(file.Source, cancellation);
        if (AssetReferences.HasText(file.Name))
            content = await ResolveAsync(file, content, cancellation);
        var address = file.Address(content);
        open.Remove(file.PlainAddress);
        addresses.Add(file.PlainAddress, address);
        if (!await output.AddAsync(address[1..], content, cancellation))
            faults.Add(new Fault(FaultKinds.PathTaken, new Place(file.Source), address));
        if (address.EndsWith(".html", StringComparison.Ordinal))
            links.Read(address, Encoding.UTF8.GetString(content), isPage: false);
        return address;
    }

    private async Task<byte[]> ResolveAsync(AssetFile file, byte[] content, CancellationToken cancellation)
    {
        var text = Encoding.UTF8.GetString(content);
        var resolved = new StringBuilder(text.Length);
        var done = 0;
        foreach (var reference in AssetReferences.Of(file.Name, text))
        {
            if (await ResolveAsync(file, text, reference, cancellation) is not { } address)
                continue;
            resolved.Append(text, done, reference.Index - done).Append(address);
            done = reference.Index + reference.Target.Length;
        }

        return done == 0 ? content : Encoding.UTF8.GetBytes(resolved.Append(text, done, text.Length - done).ToString());
    }

    private async Task<string?> ResolveAsync(AssetFile file, string text, AssetReference reference, CancellationToken cancellation)
    {
        var suffix = reference.Target.AsSpan().IndexOfAny('?', '#');
        var path = suffix < 0 ? reference.Target : reference.Target[..suffix];
        var plain = new Uri(new Uri("http://site" + file.PlainAddress), path).AbsolutePath;
        if (!byPlainAddress.TryGetValue(plain, out var target))
        {
            if (reference.IsCertain)
                faults.Add(new Fault(FaultKinds.AssetUnknown, PlaceOf(file, text, reference), reference.Target));
            return null;
        }

        if (ReferenceEquals(target, file))
            return null;
        if (open.Contains(plain))
        {
            if (reference.IsCertain)
                faults.Add(new Fault(FaultKinds.AssetCycle, PlaceOf(file, text, reference), reference.Target));
            return null;
        }

        return await AddressOfAsync(target, cancellation) + (suffix < 0 ? "" : reference.Target[suffix..]);
    }

    private static Place PlaceOf(AssetFile file, string text, AssetReference reference) => TextPlace.Of(file.Source, text, reference.Index);
}
