namespace Chancery.Cli.Tests;

public sealed class CodebookTests
{
    [Fact]
    public void Every_example_and_near_miss_of_the_shipped_codebook_holds()
    {
        using var terminal = new Terminal();
        var (exit, output, _) = terminal.Run("codebook", "test");
        exit.ShouldBe(0, output);
    }

    [Fact]
    public void A_users_own_codebook_is_read_and_its_false_example_told_of()
    {
        using var terminal = new Terminal();
        terminal.File("book/meet.yaml", "code: CONSULT\nkinds: [meeting]\ndefinition: x\nexamples:\n  - {text: The sun rose over Lima., entries: [{kind: meeting}]}\n");
        var (exit, output, _) = terminal.Run("codebook", "test", "--codebook", Path.Combine(terminal.Folder, "book"));
        exit.ShouldBe(1);
        output.ShouldContain("no meeting was found");
    }

    [Fact]
    public void The_codes_are_listed()
    {
        using var terminal = new Terminal();
        terminal.Run("codebook", "list").Out.ShouldContain("CONSULT");
    }
}
