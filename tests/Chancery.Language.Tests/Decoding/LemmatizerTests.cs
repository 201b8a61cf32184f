using Chancery.Language.Decoding;

namespace Chancery.Language.Tests.Decoding;

public sealed class LemmatizerTests
{
    [Theory]
    [InlineData("met", "VERB", "VBD", "meet")]
    [InlineData("accused", "VERB", "VBD", "accuse")]
    [InlineData("negotiating", "VERB", "VBG", "negotiate")]
    [InlineData("denies", "VERB", "VBZ", "deny")]
    [InlineData("stopped", "VERB", "VBD", "stop")]
    [InlineData("withdrew", "VERB", "VBD", "withdraw")]
    [InlineData("killed", "VERB", "VBN", "kill")]
    [InlineData("threatening", "VERB", "VBG", "threaten")]
    [InlineData("was", "AUX", "VBD", "be")]
    [InlineData("talks", "NOUN", "NNS", "talk")]
    [InlineData("crises", "NOUN", "NNS", "crisis")]
    [InlineData("children", "NOUN", "NNS", "child")]
    [InlineData("embassies", "NOUN", "NNS", "embassy")]
    [InlineData("Lagos", "PROPN", "NNP", "Lagos")]
    [InlineData("n't", "PART", "RB", "not")]
    public void Words_find_their_dictionary_form(string form, string upos, string tag, string lemma) => Lemmatizer.Of(form, upos, tag).ShouldBe(lemma);
}
