namespace Chancery.Coding.Codebooks;

/// <summary>A codebook file that cannot be used; the message names the file, the place and the remedy.</summary>
public sealed class CodebookException : Exception
{
    public CodebookException(string message)
        : base(message)
    {
    }

    public CodebookException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public CodebookException()
    {
    }
}
