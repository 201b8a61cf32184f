using Chancery.Coding.Codebooks;

namespace Chancery.Coding.Tests.Codebooks;

/// <summary>A folder of a user's own codes over another codebook.</summary>
public sealed class ExtendedCodebookTests : IDisposable
{
    private const string Coerce = "code: COERCE\nkinds: [coercion]\nwords:\n  - {lemmas: [seize, arrest]}\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("codebook");

    public void Dispose() => _folder.Delete(recursive: true);

    private string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text);
    }

    private Codebook Load(string own)
    {
        Write("base/coerce.yaml", Coerce);
        Write("mine/own.yaml", own);
        Write("mine/codebook.yaml", "extends: ../base\n");
        return CodebookLoader.Load(Path("mine"));
    }

    private string Fault(string own, string extends)
    {
        Write("base/coerce.yaml", Coerce);
        Write("mine/own.yaml", own);
        Write("mine/codebook.yaml", extends);
        return Should.Throw<CodebookException>(() => CodebookLoader.Load(Path("mine"))).Message;
    }

    [Fact]
    public void Own_codes_stand_beside_those_extended() => Load("code: TRADE\nkinds: [cooperation]\n").Codes.Select(c => c.Code).ShouldBe(["COERCE", "TRADE"]);

    [Fact]
    public void A_code_of_the_same_name_takes_the_others_place() =>
        Load("code: COERCE\nkinds: [coercion]\ntitle: Mine\n").Codes.ShouldHaveSingleItem().Title.ShouldBe("Mine");

    [Fact]
    public void The_hash_tells_what_is_added()
    {
        var mine = Load("code: TRADE\nkinds: [cooperation]\n");
        mine.Hash.ShouldNotBe(CodebookLoader.Load(Path("base")).Hash);
        mine.Hash.ShouldBe(CodebookLoader.Load(Path("mine")).Hash);
    }

    [Fact]
    public void The_finer_code_has_the_word_and_the_wider_one_the_kind()
    {
        var book = Load("code: ATSEA\nkinds: [coercion]\nrefines: [COERCE]\nwords:\n  - {lemmas: [seize]}\n");
        book.Choose("coercion", "seize", "VERB").Code.ShouldBe("ATSEA");
        book.Choose("coercion", "arrest", "VERB").Code.ShouldBe("COERCE");
        book.Choose("coercion", "", "").Code.ShouldBe("COERCE");
    }

    [Fact]
    public void A_codebook_may_be_extended_from_anywhere()
    {
        Write("base/coerce.yaml", Coerce);
        Write("mine/own.yaml", "code: TRADE\nkinds: [cooperation]\n");
        Write("mine/codebook.yaml", $"extends: {Path("base")}\n");
        CodebookLoader.Load(Path("mine")).Codes.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("extends: ../bass\n", "there is no folder")]
    [InlineData("extends: .\n", "which extends this folder")]
    [InlineData("extend: ../base\n", "unknown field \"extend\"")]
    [InlineData("{}\n", "\"extends\" is missing")]
    public void A_fault_names_the_file_the_line_and_the_remedy(string extends, string message)
    {
        var fault = Fault("code: TRADE\nkinds: [cooperation]\n", extends);
        fault.ShouldContain("codebook.yaml, line 1");
        fault.ShouldContain(message);
    }

    [Theory]
    [InlineData("[COERSE]", "refines COERSE, but the codebook has no such code. It has COERCE, ATSEA.")]
    [InlineData("[ATSEA]", "back to ATSEA")]
    public void What_a_code_refines_must_be_there(string refines, string message)
    {
        var fault = Fault($"code: ATSEA\nkinds: [coercion]\nrefines: {refines}\n", "extends: ../base\n");
        fault.ShouldContain("own.yaml");
        fault.ShouldContain(message);
    }

    [Fact]
    public void Folders_that_extend_each_other_are_refused()
    {
        Write("base/codebook.yaml", "extends: ../mine\n");
        Fault("code: TRADE\nkinds: [cooperation]\n", "extends: ../base\n").ShouldContain("Take one of the two out");
    }
}
