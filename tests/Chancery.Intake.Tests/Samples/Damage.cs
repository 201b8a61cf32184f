using System.Text;

namespace Chancery.Intake.Tests.Samples;

/// <summary>Makes a damaged input of a sound one: the same seed gives the same damage.</summary>
public static class Damage
{
    private const int MostDamages = 8;
    private const int LongestInput = 64 * 1024;
    private static readonly byte[] Odd = [0, 1, 9, 10, 13, 32, 34, 38, 39, 44, 60, 62, 91, 93, 123, 125, 127, 128, 0xC3, 0xE2, 0xED, 0xF0, 0xFE, 0xFF];

    public static byte[] Of(Sample sample, int seed)
    {
        var random = new Random(seed);
        if (random.Next(50) == 0)
        {
            return Noise(random);
        }

        var bytes = sample.Inputs[random.Next(sample.Inputs.Length)].ToList();
        for (var left = 1 + random.Next(MostDamages); left > 0 && bytes.Count is > 0 and < LongestInput; left--)
        {
            One(bytes, sample, random);
        }

        return [.. bytes];
    }

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(600)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static void One(List<byte> bytes, Sample sample, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(1 + random.Next(1 << random.Next(10)), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = Odd[random.Next(Odd.Length)];
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                Repeat(bytes, at, length, random);
                break;
            case 6:
                var other = sample.Inputs[random.Next(sample.Inputs.Length)];
                var from = random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(length, other.Length - from)).ToArray());
                break;
            default:
                bytes.InsertRange(at, sample.Pieces.Length == 0 ? [Odd[random.Next(Odd.Length)]] : Encoding.UTF8.GetBytes(sample.Pieces[random.Next(sample.Pieces.Length)]));
                break;
        }
    }

    private static void Repeat(List<byte> bytes, int at, int length, Random random)
    {
        var part = bytes.GetRange(at, Math.Min(length, 40));
        for (var times = 1 << random.Next(9); times > 0; times--)
        {
            bytes.InsertRange(at, part);
        }
    }
}
