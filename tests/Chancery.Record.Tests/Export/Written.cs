using System.Text;
using Chancery.Domain;
using Chancery.Record.Export;
using Chancery.Record.Parquet;

namespace Chancery.Record.Tests.Export;

/// <summary>What an export writes.</summary>
internal static class Written
{
    public static IExport Export(string format) => format == "parquet" ? new ParquetExport() : Exports.ByFormat(format)!;

    public static byte[] Bytes(string format, params IEnumerable<RecordedReport> reports)
    {
        using var stream = new MemoryStream();
        Export(format).Write(reports, stream);
        return stream.ToArray();
    }

    public static string Text(string format, params IEnumerable<RecordedReport> reports) => Encoding.UTF8.GetString(Bytes(format, reports));
}
