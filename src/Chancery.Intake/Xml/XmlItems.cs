using System.Text;
using System.Xml;

namespace Chancery.Intake.Xml;

/// <summary>Reads the elements of interest out of an XML file one after another, so that only one is held.</summary>
/// <remarks>No document type, no entities but the five of XML, nothing fetched; depth and number of elements are limited.</remarks>
internal sealed class XmlItems : IDisposable
{
    private readonly XmlReader _reader;
    private readonly IntakeLimits _limits;
    private int _held;

    static XmlItems() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public XmlItems(ReadOnlyMemory<byte> content, IntakeLimits limits)
    {
        _limits = limits;
        _reader = XmlReader.Create(new MemoryStream(content.ToArray(), writable: false), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = limits.XmlBytes,
        });
        while (Step() && _reader.NodeType != XmlNodeType.Element)
        {
        }

        Root = Opened(null);
    }

    /// <summary>The root without its content.</summary>
    public Element Root { get; }

    /// <summary>The elements below the root that are asked for, whole, each with its depth (1 for children of the root).</summary>
    /// <exception cref="XmlException">The file is not well-formed there, or has a document type.</exception>
    /// <exception cref="RefusalException">It nests too deep, or an element is too large.</exception>
    public IEnumerable<(Element Element, int Depth)> Of(params string[] names)
    {
        while (Step())
        {
            if (_reader.NodeType == XmlNodeType.Element && names.Contains(_reader.LocalName))
            {
                var depth = _reader.Depth;
                yield return (Whole(), depth);
            }
        }
    }

    /// <summary>All of the root.</summary>
    public Element All() => Fill(Root, _reader.IsEmptyElement);

    public void Dispose() => _reader.Dispose();

    private Element Whole()
    {
        _held = 0;
        return Fill(Opened(null), _reader.IsEmptyElement);
    }

    private Element Fill(Element root, bool empty)
    {
        for (var at = root; !empty && Step();)
        {
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element:
                    var leaf = _reader.IsEmptyElement;
                    var element = Opened(at);
                    at.Content.Add(element);
                    at = leaf ? at : element;
                    break;
                case XmlNodeType.EndElement when at == root:
                    return root;
                case XmlNodeType.EndElement:
                    at = at.Parent!;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    at.Content.Add(_reader.Value);
                    break;
            }
        }

        return root;
    }

    private Element Opened(Element? parent)
    {
        if (++_held > _limits.Elements)
        {
            throw new RefusalException($"has an item of more than {_limits.Elements:N0} elements", "Leave it out, or give the item as text");
        }

        var element = new Element(_reader.LocalName, _reader.NamespaceURI, parent, (_reader as IXmlLineInfo)?.LineNumber ?? 0);
        for (var more = _reader.MoveToFirstAttribute(); more; more = _reader.MoveToNextAttribute())
        {
            element.Set(_reader.NamespaceURI, _reader.LocalName, _reader.Value);
        }

        _reader.MoveToElement();
        return element;
    }

    private bool Step()
    {
        if (!_reader.Read())
        {
            return false;
        }

        return _reader.Depth <= _limits.Nesting
            ? true
            : throw new RefusalException($"nests more than {_limits.Nesting} elements deep (line {(_reader as IXmlLineInfo)?.LineNumber ?? 0})", "Leave it out, or flatten it");
    }
}
