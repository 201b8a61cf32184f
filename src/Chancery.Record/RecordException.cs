namespace Chancery.Record;

/// <summary>The record cannot be opened, read or written. The message names the file and the remedy.</summary>
public sealed class RecordException : Exception
{
    public RecordException()
    {
    }

    public RecordException(string message)
        : base(message)
    {
    }

    public RecordException(string message, Exception? cause)
        : base(message, cause)
    {
    }
}
