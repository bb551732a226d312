namespace AseanInfo.Web.Hosting;

/// <summary>Counts the requests that get no line in the log.</summary>
public sealed class Traffic
{
    private long finished;

    private long made;

    /// <summary>Answers that were ready.</summary>
    public long Finished => Interlocked.Read(ref finished);

    /// <summary>Answers that were made on the way, or refused.</summary>
    public long Made => Interlocked.Read(ref made);

    public void CountFinished() => Interlocked.Increment(ref finished);

    public void Count(Reply reply) => Interlocked.Increment(ref reply.IsTold ? ref made : ref finished);
}
