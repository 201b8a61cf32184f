using System.Text;

namespace Chancery.Record.Export.Tables;

/// <summary>Writes lines as UTF-8 without byte-order mark, ended by LF; the stream stays open.</summary>
internal static class TextLines
{
    public static StreamWriter To(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
}
