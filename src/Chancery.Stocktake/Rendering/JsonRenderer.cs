using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Chancery.Stocktake.Rendering;

/// <summary>JSON, snake_case; the schema is docs/stocktake.schema.json.</summary>
public sealed class JsonRenderer : IRenderer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public string Format => "json";

    /// <summary>The JSON schema of what is written, made from the very types; docs/stocktake.schema.json is this text.</summary>
    public static string Schema() => Options.GetJsonSchemaAsNode(typeof(StocktakeReport), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true })
        .ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Write(StocktakeReport stocktake, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(stocktake, Options));
}
