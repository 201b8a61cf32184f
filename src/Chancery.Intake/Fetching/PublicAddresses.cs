using System.Net;
using System.Net.Sockets;

namespace Chancery.Intake.Fetching;

/// <summary>Tells the addresses of the public Internet from those of this machine, of private networks and of special use.</summary>
/// <remarks>After the IANA registries of special-purpose addresses (RFC 6890 and its updates).</remarks>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Special =
    [
        .. "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"
            .Split(' ').Select(IPNetwork.Parse),
    ];

    // Only what IANA has given out as global unicast counts as public, less what has other meanings within it.
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork[] SpecialInGlobal = [.. "2001::/23 2001:db8::/32 2002::/16 3fff::/20".Split(' ').Select(IPNetwork.Parse)];
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    public static bool Contains(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return Contains(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Array.Exists(Special, n => n.Contains(address));
        }

        return Translated.Contains(address)
            ? Contains(new IPAddress(address.GetAddressBytes().AsSpan(12)))
            : Global.Contains(address) && !Array.Exists(SpecialInGlobal, n => n.Contains(address));
    }
}
