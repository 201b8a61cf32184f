using System.Net;
using System.Net.Sockets;

namespace Chancery.Intake.Fetching;

/// <summary>Fetches an address the user named: within limits, and never from inside networks unless allowed.</summary>
/// <remarks>
/// The addresses a name resolves to are checked, and the connection is made to the very address that was checked, so that a
/// name cannot change in between; the same on every redirect. No proxy is used, as it would resolve names itself; no cookies.
/// </remarks>
public sealed class FeedFetcher
{
    private const int MostHeaderKilobytes = 64;
    private readonly FetchOptions _options;
    private readonly Func<IPAddress, bool> _mayReach;

    /// <param name="options">Limits.</param>
    public FeedFetcher(FetchOptions options)
        : this(options, null)
    {
    }

    internal FeedFetcher(FetchOptions options, Func<IPAddress, bool>? mayReach)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _mayReach = mayReach ?? (options.AllowPrivateAddresses ? _ => true : PublicAddresses.Contains);
    }

    /// <summary>The content of an address.</summary>
    /// <exception cref="FetchException">It cannot or must not be fetched; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Fetched Fetch(Uri address, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Timeout);
        try
        {
            return FetchAsync(address, limit.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FetchException($"did not answer in full within {_options.Timeout.TotalSeconds:0} seconds", "Try again later, or save it to a file");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or InvalidDataException)
        {
            throw (e.InnerException ?? e) as FetchException ?? e.GetBaseException() as FetchException
                ?? new FetchException("cannot be fetched: " + e.GetBaseException().Message.TrimEnd('.'), "Check the address and the connection");
        }
    }

    private async Task<Fetched> FetchAsync(Uri address, CancellationToken cancel)
    {
        using var client = new HttpClient(Handler()) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Chancery/1.0");
        for (var redirects = 0; ; redirects++)
        {
            CheckScheme(address);
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
            if (Redirect(address, answer) is not { } next)
            {
                return await ReadAsync(address, answer, cancel).ConfigureAwait(false);
            }

            if (redirects == _options.MaxRedirects)
            {
                throw new FetchException($"redirects more than {_options.MaxRedirects} times", "Give the address it leads to");
            }

            address = next;
        }
    }

    private static Uri? Redirect(Uri address, HttpResponseMessage answer)
    {
        if ((int)answer.StatusCode is not (301 or 302 or 303 or 307 or 308) || answer.Headers.Location is not { } location)
        {
            return null;
        }

        var next = new Uri(address, location);
        return address.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp
            ? throw new FetchException("redirects from https to http", "Give the address it leads to, if you trust it")
            : next;
    }

    private async Task<Fetched> ReadAsync(Uri address, HttpResponseMessage answer, CancellationToken cancel)
    {
        if (!answer.IsSuccessStatusCode)
        {
            throw new FetchException($"answered {(int)answer.StatusCode}", "Check the address");
        }

        using var content = new MemoryStream();
        var stream = await answer.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > _options.MaxBytes)
            {
                throw new FetchException($"is larger than {_options.MaxBytes:N0} bytes", "Save it to a file and give the file");
            }
        }

        var type = answer.Content.Headers.ContentType;
        var ending = MediaTypes.Ending(type?.MediaType);
        return new(address, ending is null ? Path.GetFileName(address.AbsolutePath) : "answer" + ending, type?.CharSet?.Trim('"'), content.ToArray());
    }

    private static void CheckScheme(Uri address)
    {
        if (address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0)
        {
            throw new FetchException("leads to an address that is not fetched: only http and https, without a name and password", "Save it to a file and give the file");
        }
    }

    private SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        MaxResponseHeadersLength = MostHeaderKilobytes,
        ConnectCallback = async (context, cancel) => await ConnectAsync(context.DnsEndPoint, cancel).ConfigureAwait(false),
    };

    private async ValueTask<Stream> ConnectAsync(DnsEndPoint host, CancellationToken cancel)
    {
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancel).ConfigureAwait(false);
        if (addresses.Length == 0 || Array.Exists(addresses, a => !_mayReach(a)))
        {
            throw new FetchException($"{host.Host} is an address of this machine or of a private network, which is not fetched", "Save it to a file and give the file, or allow private addresses");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, cancel).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
