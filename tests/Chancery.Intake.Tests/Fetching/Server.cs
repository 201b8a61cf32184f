using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Chancery.Intake.Tests.Fetching;

/// <summary>A web server on this machine that gives one answer by path, each over a connection of its own.</summary>
internal sealed class Server : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public Server(Func<string, byte[]> answer)
    {
        _listener.Start();
        _ = Task.Run(async () =>
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream(), answer);
            }
        });
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public static byte[] Ok(string type, byte[] body) => [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\nConnection: close\r\n\r\n"), .. body];

    public static byte[] Redirect(string to) => Encoding.ASCII.GetBytes($"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    public void Dispose() => _listener.Dispose();

    private static async Task AnswerAsync(NetworkStream stream, Func<string, byte[]> answer)
    {
        try
        {
            var request = new byte[4096];
            var read = await stream.ReadAsync(request);
            await stream.WriteAsync(answer(Encoding.ASCII.GetString(request, 0, read).Split(' ')[1]));
        }
        catch (IOException)
        {
            // The client hung up, as it should where an answer is too long.
        }
    }
}
