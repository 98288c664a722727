using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Disclosure.EndToEnd.Tests;

/// <summary>A real nginx that serves a folder with the configuration that the press wrote into it.</summary>
internal sealed class NginxProcess : IAsyncDisposable
{
    private readonly string work = Directory.CreateTempSubdirectory("nginx").FullName;
    private readonly Process process;

    private NginxProcess(string site)
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new Uri($"http://{free.LocalEndpoint}");
        }

        // As docs/hosting.md says it; what is before "server" only keeps nginx to this folder and this user.
        File.WriteAllText(Path.Combine(work, "nginx.conf"), $$"""
            daemon off; master_process off; pid {{work}}/pid; error_log {{work}}/error.log;
            events { }
            http {
              access_log off; client_body_temp_path {{work}}/a; proxy_temp_path {{work}}/b; fastcgi_temp_path {{work}}/c; uwsgi_temp_path {{work}}/d; scgi_temp_path {{work}}/e;
              include /etc/nginx/mime.types;
              server {
                listen {{Address.Authority}};
                root {{site}};
                charset utf-8;
                error_page 404 /404.html;
                location /en/ { error_page 404 /en/404.html; }
                include {{site}}/_nginx.conf;
              }
            }
            """);
        process = Process.Start(new ProcessStartInfo("nginx", ["-p", work, "-c", Path.Combine(work, "nginx.conf")]) { RedirectStandardError = true, UseShellExecute = false })!;
    }

    public Uri Address { get; }

    /// <exception cref="InvalidOperationException">nginx is not installed, or does not take the configuration.</exception>
    public static async Task<NginxProcess> StartAsync(string site)
    {
        NginxProcess nginx;
        try
        {
            nginx = new(site);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException("no nginx; install it: apt-get install -y nginx-light", missing);
        }

        for (var tries = 0; ; tries++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, nginx.Address.Port);
                return nginx;
            }
            catch (SocketException) when (!nginx.process.HasExited && tries < 100)
            {
                await Task.Delay(50);
            }
            catch (SocketException silent)
            {
                throw new InvalidOperationException($"nginx does not start: {(nginx.process.HasExited ? await nginx.process.StandardError.ReadToEndAsync() : "it does not listen")}", silent);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(work, recursive: true);
    }
}
