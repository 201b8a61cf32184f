using System.Text.Encodings.Web;
using System.Text.Json;

namespace Chancery.Stocktake.Rendering;

/// <summary>JSON, snake_case; the schema is described in docs/handbook.md.</summary>
public sealed class JsonRenderer : IRenderer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Format => "json";

    public void Write(StocktakeReport stocktake, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(stocktake, Options));
}
