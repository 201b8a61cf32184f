namespace Chancery.Language.Decoding;

/// <summary>The highest-scoring dependency tree with a single root (Chu–Liu–Edmonds; McDonald et al. 2005).</summary>
public static class TreeDecoder
{
    /// <summary>Finds the head of each word.</summary>
    /// <param name="scores">(n+1) × (n+1), row-major: dependent, head; index 0 is the root.</param>
    /// <param name="words">n.</param>
    /// <returns>For each word the index of its head among the words, −1 for the root.</returns>
    public static int[] Decode(ReadOnlySpan<float> scores, int words)
    {
        var size = words + 1;
        var matrix = new double[size, size];
        for (var d = 0; d < size; d++)
        {
            for (var h = 0; h < size; h++)
            {
                // A large, equal price on every root arc makes the best tree use exactly one.
                matrix[d, h] = d == h || d == 0 ? double.NegativeInfinity : scores[d * size + h] - (h == 0 ? 1e4 : 0);
            }
        }

        var heads = words == 0 ? [] : MaximumArborescence(matrix);
        return [.. heads.Skip(1).Select(h => h - 1)];
    }

    private static int[] MaximumArborescence(double[,] scores)
    {
        var n = scores.GetLength(0);
        var head = new int[n];
        for (var d = 1; d < n; d++)
        {
            for (var h = 0; h < n; h++)
            {
                if (h != d && (head[d] == d || scores[d, h] > scores[d, head[d]]))
                {
                    head[d] = h;
                }
            }
        }

        head[0] = 0;
        return Cycle(head) is { } cycle ? Contract(scores, head, cycle) : head;
    }

    private static List<int>? Cycle(int[] head)
    {
        var state = new int[head.Length];
        for (var start = 1; start < head.Length; start++)
        {
            var at = start;
            while (at != 0 && state[at] == 0)
            {
                state[at] = start;
                at = head[at];
            }

            if (at != 0 && state[at] == start)
            {
                var cycle = new List<int> { at };
                for (var next = head[at]; next != at; next = head[next])
                {
                    cycle.Add(next);
                }

                return cycle;
            }
        }

        return null;
    }

    /// <summary>Replaces the cycle by one node, solves the smaller problem, and opens the cycle where the solution enters it.</summary>
    private static int[] Contract(double[,] scores, int[] head, List<int> cycle)
    {
        var inCycle = new bool[head.Length];
        cycle.ForEach(c => inCycle[c] = true);
        var outside = Enumerable.Range(0, head.Length).Where(i => !inCycle[i]).ToArray();
        var m = outside.Length;
        var smaller = new double[m + 1, m + 1];
        var enters = new int[m];
        var leaves = new int[m];
        var cycleScore = cycle.Sum(c => scores[c, head[c]]);
        for (var i = 0; i < m; i++)
        {
            for (var j = 0; j < m; j++)
            {
                smaller[i, j] = scores[outside[i], outside[j]];
            }

            var (bestIn, bestOut) = (double.NegativeInfinity, double.NegativeInfinity);
            foreach (var c in cycle)
            {
                var into = cycleScore - scores[c, head[c]] + scores[c, outside[i]];
                if (into > bestIn)
                {
                    (bestIn, enters[i]) = (into, c);
                }

                if (scores[outside[i], c] > bestOut)
                {
                    (bestOut, leaves[i]) = (scores[outside[i], c], c);
                }
            }

            smaller[m, i] = bestIn;
            smaller[i, m] = outside[i] == 0 ? double.NegativeInfinity : bestOut;
        }

        smaller[m, m] = double.NegativeInfinity;
        var solved = MaximumArborescence(smaller);
        var result = (int[])head.Clone();
        for (var i = 0; i < m; i++)
        {
            if (outside[i] != 0)
            {
                result[outside[i]] = solved[i] == m ? leaves[i] : outside[solved[i]];
            }
        }

        var entry = solved[m];
        result[enters[entry]] = outside[entry];
        return result;
    }
}
