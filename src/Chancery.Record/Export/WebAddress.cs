using Chancery.Domain;

namespace Chancery.Record.Export;

/// <summary>The address of a report on the web.</summary>
internal static class WebAddress
{
    /// <summary>The address, or null where the report has none that a browser would follow.</summary>
    public static Uri? Of(Report report) =>
        Uri.TryCreate(report.Url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;
}
