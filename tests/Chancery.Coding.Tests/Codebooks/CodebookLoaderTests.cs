using Chancery.Coding.Codebooks;
using CsCheck;

namespace Chancery.Coding.Tests.Codebooks;

public sealed class CodebookLoaderTests
{
    private const string Good = "code: TRADE\nkinds: [cooperation]\nwords:\n  - {lemmas: [trade], mode: goods}\npatterns:\n  - name: trade with\n    head: {lemmas: [trade], pos: VERB}\n    with: {\"obl:with\": []}\n    kind: cooperation\n    confidence: 0.8\n";

    [Fact]
    public void A_code_is_read_with_its_words_and_patterns()
    {
        var code = CodebookLoader.Read("trade.yaml", Good);
        code.Code.ShouldBe("TRADE");
        code.Words[0].Mode.ShouldBe("goods");
        code.Patterns[0].With.Keys.ShouldBe(["obl:with"]);
    }

    [Theory]
    [InlineData("code: X\nkinds: [cooperatoin]\n", "unknown kind \"cooperatoin\"")]
    [InlineData("kinds: [meeting]\n", "\"code\" is missing")]
    [InlineData("code: X\nkinds: [meeting]\nexmples: []\n", "unknown field \"exmples\"")]
    [InlineData("code: X\nkinds: [meeting]\npatterns:\n  - {name: a, head: {lemmas: [b]}, kind: meeting, confidence: 7}\n", "between 0 and 1")]
    [InlineData("code: [unclosed\n", "not valid YAML")]
    [InlineData("", "expected fields")]
    [InlineData("code: X\n", "\"kinds\" is missing")]
    [InlineData("code: X\nkinds: [meeting]\npatterns:\n  - {name: a, head: {lemmas: [b]}, with: {object: []}, kind: meeting}\n", "line 4: \"object\" is no relation")]
    [InlineData("code: X\nkinds: [meeting]\npatterns:\n  - {name: a, head: {lemmas: []}, kind: meeting}\n", "the head needs lemmas")]
    [InlineData("code: X\nkinds: [meeting]\nmodes: {call: x}\nwords:\n  - {lemmas: [ring], mode: cal}\n", "unknown mode \"cal\". Known here: call")]
    [InlineData("code: X\nkinds: [meeting]\nexamples:\n  - {text: They met., entries: [{kind: meeting, sources: [They]}]}\n", "unknown field \"sources\"")]
    [InlineData("code: X\nkinds: [meeting]\nexamples:\n  - {text: They met., published: tomorrow}\n", "must be a day such as")]
    [InlineData("code: X\nkinds: [meeting]\nnear_misses:\n  - {text: They met., not: [meting]}\n", "unknown kind \"meting\"")]
    public void A_fault_is_named_with_its_file(string yaml, string message)
    {
        var error = Should.Throw<CodebookException>(() => CodebookLoader.Read("trade.yaml", yaml));
        error.Message.ShouldContain("trade.yaml");
        error.Message.ShouldContain(message);
    }

    [Fact]
    public void A_missing_folder_says_how_to_name_one() => Should.Throw<CodebookException>(() => CodebookLoader.Load("/no/such/folder")).Message.ShouldContain("--codebook");

    [Fact]
    public void Any_text_is_read_or_refused_in_words() => Gen.String.Sample(text =>
    {
        try
        {
            CodebookLoader.Read("fuzz.yaml", text);
        }
        catch (CodebookException e)
        {
            e.Message.ShouldContain("fuzz.yaml");
        }
    });
}
