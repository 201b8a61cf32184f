namespace Chancery.Language.Decoding;

/// <summary>Small arithmetic over score rows.</summary>
internal static class Scores
{
    public static int ArgMax(ReadOnlySpan<float> row)
    {
        var best = 0;
        for (var i = 1; i < row.Length; i++)
        {
            best = row[i] > row[best] ? i : best;
        }

        return best;
    }

    public static float Sigmoid(float x) => 1f / (1f + MathF.Exp(-x));

    public static float[] Softmax(ReadOnlySpan<float> row)
    {
        var result = new float[row.Length];
        var highest = float.NegativeInfinity;
        foreach (var v in row)
        {
            highest = Math.Max(highest, v);
        }

        var sum = 0f;
        for (var i = 0; i < row.Length; i++)
        {
            sum += result[i] = MathF.Exp(row[i] - highest);
        }

        for (var i = 0; i < row.Length; i++)
        {
            result[i] /= sum;
        }

        return result;
    }
}
