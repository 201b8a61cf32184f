using System.Text;

namespace Chancery.Intake.Xml;

/// <summary>An element of a small tree, held apart from <c>System.Xml.Linq</c>, which keeps every name it ever met.</summary>
internal sealed class Element(string name, string space, Element? parent, int line)
{
    private const string XmlSpace = "http://www.w3.org/XML/1998/namespace";
    private Dictionary<(string Space, string Name), string>? _attributes;

    /// <summary>The name without its prefix.</summary>
    public string Name { get; } = name;

    /// <summary>The namespace, or an empty text.</summary>
    public string Space { get; } = space;

    public Element? Parent { get; } = parent;

    /// <summary>The line it begins on, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Elements and texts in order.</summary>
    public List<object> Content { get; } = [];

    public IEnumerable<Element> Children => Content.OfType<Element>();

    /// <summary>Language tag of the element itself.</summary>
    public string? Language => _attributes?.GetValueOrDefault((XmlSpace, "lang"));

    /// <summary>All words in it, in order.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Gather(text);
            return text.ToString();
        }
    }

    public void Set(string space, string name, string value) => (_attributes ??= [])[(space, name)] = value;

    public string? Attribute(string name) => _attributes?.GetValueOrDefault(("", name));

    /// <summary>The first child of that name in the element's own vocabulary.</summary>
    public Element? Own(string name) => Children.FirstOrDefault(c => c.Name == name && c.Space == Space);

    /// <summary>The first child of that name in a vocabulary whose address holds the words given.</summary>
    public Element? Other(string name, string inSpace) =>
        Children.FirstOrDefault(c => c.Name == name && c.Space.Contains(inSpace, StringComparison.Ordinal));

    /// <summary>The first element of that name at any depth, in document order.</summary>
    public Element? Inner(string name)
    {
        foreach (var child in Children)
        {
            if ((child.Name == name ? child : child.Inner(name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private void Gather(StringBuilder text)
    {
        foreach (var part in Content)
        {
            if (part is Element inner)
            {
                inner.Gather(text);
            }
            else
            {
                text.Append((string)part);
            }
        }
    }
}
