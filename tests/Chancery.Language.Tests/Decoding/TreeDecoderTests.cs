using Chancery.Language.Decoding;
using CsCheck;

namespace Chancery.Language.Tests.Decoding;

public sealed class TreeDecoderTests
{
    [Fact]
    public void The_best_tree_is_found_among_all_trees_of_small_sentences() =>
        Gen.Int[1, 4].SelectMany(n => Gen.Float[-5, 5].Array[(n + 1) * (n + 1)].Select(scores => (n, scores))).Sample(t =>
        {
            var heads = TreeDecoder.Decode(t.scores, t.n);
            IsTree(heads).ShouldBeTrue();
            Score(t.scores, t.n, heads).ShouldBe(Trees(t.n).Max(h => Score(t.scores, t.n, h)), 1e-3);
        });

    [Fact]
    public void Larger_sentences_give_a_tree_with_one_root() =>
        Gen.Int[5, 40].SelectMany(n => Gen.Float[-9, 9].Array[(n + 1) * (n + 1)].Select(scores => (n, scores))).Sample(t =>
            IsTree(TreeDecoder.Decode(t.scores, t.n)), iter: 200);

    private static double Score(float[] scores, int n, int[] heads) => heads.Select((h, d) => (double)scores[(d + 1) * (n + 1) + h + 1]).Sum();

    private static bool IsTree(int[] heads) => heads.Count(h => h < 0) == 1 && Enumerable.Range(0, heads.Length).All(start =>
    {
        var (at, steps) = (start, 0);
        while (at >= 0 && steps++ <= heads.Length)
        {
            at = heads[at];
        }

        return at < 0;
    });

    private static IEnumerable<int[]> Trees(int n)
    {
        var total = (int)Math.Pow(n + 1, n);
        for (var code = 0; code < total; code++)
        {
            var heads = new int[n];
            var rest = code;
            for (var i = 0; i < n; i++)
            {
                heads[i] = rest % (n + 1) - 1;
                rest /= n + 1;
            }

            if (heads.Select((h, i) => h != i).All(ok => ok) && IsTree(heads))
            {
                yield return heads;
            }
        }
    }
}
