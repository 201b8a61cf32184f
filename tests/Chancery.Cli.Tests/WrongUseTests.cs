namespace Chancery.Cli.Tests;

public sealed class WrongUseTests
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("read")]
    [InlineData("stocktake", "--as-of", "31 February", "--record", "none.db")]
    [InlineData("stocktake", "--format", "gif", "--record", "none.db")]
    [InlineData("evaluate", "weather", "/dev/null")]
    public void Wrong_use_exits_with_two_and_says_why(params string[] args)
    {
        using var terminal = new Terminal();
        var (exit, _, error) = terminal.Run(args);
        exit.ShouldBe(2);
        error.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void A_missing_record_says_how_to_make_one()
    {
        using var terminal = new Terminal();
        var (exit, _, error) = terminal.Run("stocktake", "--record", terminal.Record);
        exit.ShouldBe(1);
        error.ShouldContain("chancery read PATH");
    }

    [Fact]
    public void A_missing_file_to_evaluate_is_named()
    {
        using var terminal = new Terminal();
        terminal.Run("evaluate", "syntax", "/no/such/file.conllu").Error.ShouldContain("/no/such/file.conllu");
    }

    [Fact]
    public void The_version_names_program_model_and_codebook()
    {
        using var terminal = new Terminal();
        terminal.Run("--version").Out.ShouldMatch(@"^chancery \S+ model \S+ codebook [0-9a-f]{12}");
    }
}
