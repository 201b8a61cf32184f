using System.Text;

namespace Chancery.Record;

/// <summary>Orders strings by code point, as SQLite does; ordinal order in .NET differs above the basic plane.</summary>
internal sealed class Utf8Order : IComparer<string>
{
    public static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        using var a = (x ?? "").EnumerateRunes().GetEnumerator();
        using var b = (y ?? "").EnumerateRunes().GetEnumerator();
        while (true)
        {
            var (moreOfA, moreOfB) = (a.MoveNext(), b.MoveNext());
            if (!moreOfA || !moreOfB)
            {
                return moreOfA.CompareTo(moreOfB);
            }

            if (a.Current.CompareTo(b.Current) is not 0 and var order)
            {
                return order;
            }
        }
    }
}
