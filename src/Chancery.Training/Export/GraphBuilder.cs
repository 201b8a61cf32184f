using System.Runtime.InteropServices;
using Chancery.Training.Export.Onnx;
using Google.Protobuf;

namespace Chancery.Training.Export;

/// <summary>Writes an ONNX graph node by node; linear layers as float32 or as dynamically quantised int8, per output channel.</summary>
public sealed class GraphBuilder(bool quantised)
{
    private const int Float = 1;
    private const int Int8 = 3;
    private const int Int64 = 7;

    private readonly GraphProto _graph = new() { Name = "chancery" };
    private readonly Dictionary<string, string[]> _quantisedInputs = new(StringComparer.Ordinal);
    private int _count;

    public bool Quantised => quantised;

    public string Input(string name, bool integers, params string[] dimensions)
    {
        _graph.Input.Add(Value(name, integers ? Int64 : Float, dimensions));
        return name;
    }

    public void Output(string name, string value, bool integers, params string[] dimensions)
    {
        Add("Identity", [value], [name]);
        _graph.Output.Add(Value(name, integers ? Int64 : Float, dimensions));
    }

    public string Constant(float[] values, params long[] shape) => Raw(Float, MemoryMarshal.AsBytes<float>(values), shape);

    public string Constant(long[] values, params long[] shape) => Raw(Int64, MemoryMarshal.AsBytes<long>(values), shape);

    public string Shape(params long[] values) => Constant(values, values.Length);

    public string Scalar(float value) => Constant([value]);

    /// <summary>Adds a node with one output and gives the output's name.</summary>
    public string Op(string type, string[] inputs, params (string Name, object Value)[] attributes) => Node("", type, inputs, 1, attributes)[0];

    /// <summary>Adds a node of ONNX Runtime's own operators.</summary>
    public string Contrib(string type, string[] inputs, params (string Name, object Value)[] attributes) => Node("com.microsoft", type, inputs, 1, attributes)[0];

    /// <summary>Adds a node with several outputs.</summary>
    public string[] Ops(string type, string[] inputs, int outputs, params (string Name, object Value)[] attributes) => Node("", type, inputs, outputs, attributes);

    /// <summary>y = x Wᵀ + b.</summary>
    /// <param name="x">[…,inputs].</param>
    /// <param name="weight">Row-major [outputs, inputs].</param>
    /// <param name="bias">[outputs], or null.</param>
    /// <param name="quantise">False keeps the layer in float32 even in a quantised graph.</param>
    public string Linear(string x, float[] weight, float[]? bias, int inputs, int outputs, bool quantise = true)
    {
        var y = quantised && quantise ? QuantisedProduct(x, weight, inputs, outputs) : Op("MatMul", [x, Constant(Transpose(weight, outputs, inputs), inputs, outputs)]);
        return bias is null ? y : Op("Add", [y, Constant(bias, outputs)]);
    }

    private string QuantisedProduct(string x, float[] weight, int inputs, int outputs)
    {
        if (!_quantisedInputs.TryGetValue(x, out var q))
        {
            _quantisedInputs[x] = q = Ops("DynamicQuantizeLinear", [x], 3);
        }

        var (values, scales) = QuantiseRows(weight, outputs, inputs);
        var transposed = new sbyte[values.Length];
        for (var o = 0; o < outputs; o++)
        {
            for (var i = 0; i < inputs; i++)
            {
                transposed[i * outputs + o] = values[o * inputs + i];
            }
        }

        var w = Raw(Int8, MemoryMarshal.AsBytes<sbyte>(transposed), inputs, outputs);
        var zero = Raw(Int8, new byte[outputs], outputs);
        var product = Op("Cast", [Op("MatMulInteger", [q[0], w, q[2], zero])], ("to", (long)Float));
        return Op("Mul", [product, Op("Mul", [q[1], Constant(scales, outputs)])]);
    }

    /// <summary>Rows of a table; int8 with a scale a row in a quantised graph.</summary>
    public string Embedding(string ids, float[] table, int rows, int width)
    {
        if (!quantised)
        {
            return Op("Gather", [Constant(table, rows, width), ids]);
        }

        var (values, scales) = QuantiseRows(table, rows, width);
        var gathered = Op("Cast", [Op("Gather", [Raw(Int8, MemoryMarshal.AsBytes<sbyte>(values), rows, width), ids])], ("to", (long)Float));
        return Op("Mul", [gathered, Op("Gather", [Constant(scales, rows, 1), ids])]);
    }

    /// <summary>The finished model.</summary>
    public ModelProto Build()
    {
        var model = new ModelProto { IrVersion = 9, ProducerName = "chancery-train", Graph = _graph };
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = "", Version = 20 });
        model.OpsetImport.Add(new OperatorSetIdProto { Domain = "com.microsoft", Version = 1 });
        return model;
    }

    public static float[] Transpose(float[] matrix, int rows, int columns)
    {
        var result = new float[matrix.Length];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                result[c * rows + r] = matrix[r * columns + c];
            }
        }

        return result;
    }

    private static (sbyte[] Values, float[] Scales) QuantiseRows(float[] matrix, int rows, int columns)
    {
        var values = new sbyte[matrix.Length];
        var scales = new float[rows];
        for (var r = 0; r < rows; r++)
        {
            var row = matrix.AsSpan(r * columns, columns);
            var largest = 1e-8f;
            foreach (var v in row)
            {
                largest = Math.Max(largest, Math.Abs(v));
            }

            scales[r] = largest / 127f;
            for (var c = 0; c < columns; c++)
            {
                values[r * columns + c] = (sbyte)Math.Clamp(MathF.Round(row[c] / scales[r]), -127, 127);
            }
        }

        return (values, scales);
    }

    private string[] Node(string domain, string type, string[] inputs, int outputs, (string Name, object Value)[] attributes)
    {
        var names = Enumerable.Range(0, outputs).Select(_ => $"v{_count++}").ToArray();
        Add(type, inputs, names, domain, attributes);
        return names;
    }

    private void Add(string type, string[] inputs, string[] outputs, string domain = "", params (string Name, object Value)[] attributes)
    {
        var node = new NodeProto { OpType = type, Name = $"n{_graph.Node.Count}", Domain = domain };
        node.Input.Add(inputs);
        node.Output.Add(outputs);
        foreach (var (name, value) in attributes)
        {
            var attribute = new AttributeProto { Name = name };
            switch (value)
            {
                case long i:
                    (attribute.I, attribute.Type) = (i, 2);
                    break;
                case float f:
                    (attribute.F, attribute.Type) = (f, 1);
                    break;
                case long[] list:
                    attribute.Ints.Add(list);
                    attribute.Type = 7;
                    break;
                default:
                    throw new NotSupportedException($"Attribute {name} of {type} has a value of type {value.GetType()}.");
            }

            node.Attribute.Add(attribute);
        }

        _graph.Node.Add(node);
    }

    private string Raw(int type, ReadOnlySpan<byte> bytes, params long[] shape)
    {
        var tensor = new TensorProto { DataType = type, Name = $"c{_count++}", RawData = ByteString.CopyFrom(bytes) };
        tensor.Dims.Add(shape);
        _graph.Initializer.Add(tensor);
        return tensor.Name;
    }

    private static ValueInfoProto Value(string name, int type, string[] dimensions)
    {
        var shape = new TensorShapeProto();
        foreach (var dimension in dimensions)
        {
            shape.Dim.Add(long.TryParse(dimension, out var size)
                ? new TensorShapeProto.Types.Dimension { DimValue = size }
                : new TensorShapeProto.Types.Dimension { DimParam = dimension });
        }

        return new ValueInfoProto { Name = name, Type = new TypeProto { TensorType = new TypeProto.Types.Tensor { ElemType = type, Shape = shape } } };
    }
}
