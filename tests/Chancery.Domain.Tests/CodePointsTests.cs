using CsCheck;

namespace Chancery.Domain.Tests;

public sealed class CodePointsTests
{
    [Fact]
    public void Positions_agree_where_a_text_has_no_astral_characters()
    {
        var map = new CodePoints("Genève, le 21 janvier");
        map.FromUtf16(9).ShouldBe(9);
        map.ToUtf16(9).ShouldBe(9);
    }

    [Fact]
    public void An_emoji_counts_once()
    {
        var map = new CodePoints("a😀b");
        map.FromUtf16(3).ShouldBe(2);
        map.ToUtf16(2).ShouldBe(3);
    }

    [Fact]
    public void Every_character_start_survives_the_way_there_and_back() => Gen.OneOf(Gen.Const("x"), Gen.Const("é"), Gen.Const("😀"), Gen.Const("𝔘")).Array[0, 30].Sample(parts =>
    {
        var text = string.Concat(parts);
        var map = new CodePoints(text);
        var at = 0;
        for (var i = 0; i <= parts.Length; i++)
        {
            map.FromUtf16(at).ShouldBe(i);
            map.ToUtf16(i).ShouldBe(at);
            at += i < parts.Length ? parts[i].Length : 0;
        }
    });
}
