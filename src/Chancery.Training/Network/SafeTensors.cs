using System.Buffers.Binary;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Chancery.Training.Network;

/// <summary>Reads half-precision weights from a safetensors file (https://github.com/huggingface/safetensors).</summary>
public static class SafeTensors
{
    /// <summary>All tensors as float32, by name.</summary>
    /// <exception cref="NotSupportedException">A tensor is neither F16 nor F32.</exception>
    public static Dictionary<string, Tensor> Load(string path)
    {
        var data = File.ReadAllBytes(path);
        var header = (int)BinaryPrimitives.ReadUInt64LittleEndian(data);
        using var json = JsonDocument.Parse(data.AsMemory(8, header));
        var tensors = new Dictionary<string, Tensor>(StringComparer.Ordinal);
        foreach (var item in json.RootElement.EnumerateObject().Where(p => p.Name != "__metadata__"))
        {
            var shape = item.Value.GetProperty("shape").EnumerateArray().Select(v => v.GetInt64()).ToArray();
            var offset = item.Value.GetProperty("data_offsets")[0].GetInt32() + 8 + header;
            var count = (int)shape.Aggregate(1L, (a, b) => a * b);
            var type = item.Value.GetProperty("dtype").GetString();
            var values = new float[count];
            for (var i = 0; i < count; i++)
            {
                values[i] = type switch
                {
                    "F16" => (float)BinaryPrimitives.ReadHalfLittleEndian(data.AsSpan(offset + 2 * i)),
                    "F32" => BinaryPrimitives.ReadSingleLittleEndian(data.AsSpan(offset + 4 * i)),
                    _ => throw new NotSupportedException($"{path}: tensor {item.Name} is {type}; only F16 and F32 are read."),
                };
            }

            tensors[item.Name] = tensor(values, shape);
        }

        return tensors;
    }
}
