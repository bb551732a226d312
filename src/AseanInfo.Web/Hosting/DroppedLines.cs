using Serilog.Sinks.Async;

namespace AseanInfo.Web.Hosting;

/// <summary>Counts the lines of the log that nobody took in time.</summary>
internal sealed class DroppedLines : IAsyncLogEventSinkMonitor
{
    private IAsyncLogEventSinkInspector? queue;

    public long Count => queue?.DroppedMessagesCount ?? 0;

    public void StartMonitoring(IAsyncLogEventSinkInspector inspector) => queue = inspector;

    public void StopMonitoring(IAsyncLogEventSinkInspector inspector) => queue = null;
}
