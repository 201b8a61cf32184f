using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Chancery.Training.Network;

/// <summary>The network's weights by name, in a fixed order.</summary>
public sealed class Parameters : nn.Module
{
    private readonly Dictionary<string, Parameter> _byName = new(StringComparer.Ordinal);

    public Parameters() : base("chancery")
    {
    }

    public IReadOnlyDictionary<string, Parameter> ByName => _byName;

    public Parameter this[string name] => _byName[name];

    /// <summary>Adds a weight with a given value.</summary>
    public void Add(string name, Tensor value)
    {
        var parameter = new Parameter(value.contiguous(), true);
        _byName.Add(name, parameter);
        register_parameter(name.Replace('.', '/'), parameter);
    }

    /// <summary>Adds a linear layer, [outputs, inputs], Xavier-uniform unless told to begin at zero.</summary>
    public void AddLinear(string name, int inputs, int outputs, bool zero = false)
    {
        var bound = zero ? 0 : Math.Sqrt(6.0 / (inputs + outputs));
        Add(name + ".weight", empty(outputs, inputs).uniform_(-bound, bound + 1e-12));
        Add(name + ".bias", zeros(outputs));
    }
}
