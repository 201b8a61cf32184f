using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Chancery.Grounding.Places;

/// <summary>The places of the world by name: a sorted file that is searched as it lies, without being parsed.</summary>
/// <remarks>Derived from GeoNames (CC BY 4.0), see <c>eng/places/build.py</c>. A start costs one copy of the bytes; a look-up some eighteen comparisons.</remarks>
public sealed class PlaceGazetteer
{
    private const int Columns = 9;
    private const int Remembered = 20_000;
    private static readonly Lazy<PlaceGazetteer> Shipped = new(() => new PlaceGazetteer(ReadShipped));
    private readonly Lazy<byte[]> _bytes;
    private readonly ConcurrentDictionary<string, IReadOnlyList<PlaceCandidate>> _found = new(StringComparer.Ordinal);

    private PlaceGazetteer(Func<byte[]> read) => _bytes = new Lazy<byte[]>(read);

    /// <summary>The gazetteer that the program ships; its bytes load at the first look-up.</summary>
    public static PlaceGazetteer Default => Shipped.Value;

    /// <summary>A gazetteer of another file of the same form, sorted by key in ordinal UTF-8 order.</summary>
    public static PlaceGazetteer FromFile(string path) => new(() => File.ReadAllBytes(path));

    /// <summary>A gazetteer of lines given in any order.</summary>
    public static PlaceGazetteer FromLines(IEnumerable<string> lines)
    {
        var sorted = lines.OrderBy(l => l[..Math.Max(0, l.IndexOf('\t', StringComparison.Ordinal))], StringComparer.Ordinal).ToArray();
        return new PlaceGazetteer(() => Encoding.UTF8.GetBytes(string.Concat(sorted.Select(l => l + "\n"))));
    }

    /// <summary>All places that a name may mean, none where it is unknown. Case, accents, dots and hyphens do not matter.</summary>
    public IReadOnlyList<PlaceCandidate> Lookup(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return LookupKey(PlaceKey.Of(name));
    }

    /// <summary>All places under a key made by <see cref="PlaceKey"/>.</summary>
    public IReadOnlyList<PlaceCandidate> LookupKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length is 0 or > 80)
        {
            return [];
        }

        if (_found.TryGetValue(key, out var known))
        {
            return known;
        }

        var found = Search(key);
        if (_found.Count < Remembered)
        {
            _found[key] = found;
        }

        return found;
    }

    private List<PlaceCandidate> Search(string key)
    {
        var bytes = _bytes.Value;
        var wanted = Encoding.UTF8.GetBytes(key);
        var position = FirstLine(bytes, wanted);
        var found = new List<PlaceCandidate>();
        while (position < bytes.Length && KeyAt(bytes, position).SequenceEqual(wanted))
        {
            var end = LineEnd(bytes, position);
            if (Parse(Encoding.UTF8.GetString(bytes, position, end - position), key) is { } place)
            {
                found.Add(place);
            }

            position = end + 1;
        }

        return found;
    }

    /// <summary>The start of the first line whose key is not less than the wanted one.</summary>
    private static int FirstLine(byte[] bytes, byte[] wanted)
    {
        var (low, high) = (0, bytes.Length);
        while (low < high)
        {
            var start = LineStart(bytes, low + ((high - low) / 2), low);
            if (KeyAt(bytes, start).SequenceCompareTo(wanted) < 0)
            {
                low = LineEnd(bytes, start) + 1;
            }
            else
            {
                high = start;
            }
        }

        return low;
    }

    private static int LineStart(byte[] bytes, int position, int floor)
    {
        var before = bytes.AsSpan(floor, position - floor).LastIndexOf((byte)'\n');
        return before < 0 ? floor : floor + before + 1;
    }

    private static int LineEnd(byte[] bytes, int position)
    {
        var length = bytes.AsSpan(position).IndexOf((byte)'\n');
        return length < 0 ? bytes.Length : position + length;
    }

    private static ReadOnlySpan<byte> KeyAt(byte[] bytes, int position)
    {
        var rest = bytes.AsSpan(position);
        var tab = rest.IndexOf((byte)'\t');
        return tab < 0 ? rest : rest[..tab];
    }

    private static PlaceCandidate? Parse(string line, string key)
    {
        var f = line.Split('\t');
        if (f.Length < Columns || f[6].Length < 2 || !Number(f[4], out var latitude) || !Number(f[5], out var longitude))
        {
            return null;
        }

        return new PlaceCandidate(
            key, f[1], f[2].Length > 0 ? f[2] : null, f[3].Length > 0 ? f[3] : null, latitude, longitude, f[6],
            long.TryParse(f[7], CultureInfo.InvariantCulture, out var people) ? people : 0,
            long.TryParse(f[8], CultureInfo.InvariantCulture, out var id) ? id : null);
    }

    private static bool Number(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static byte[] ReadShipped()
    {
        using var stream = PlaceData.Open("places.tsv") ?? throw new InvalidOperationException("gazetteer/places.tsv is not embedded in Chancery.Grounding: build it with eng/places/build.py.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
