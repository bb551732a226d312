using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace AseanInfo.Web.Tests;

/// <summary>A log that remembers what was written.</summary>
internal sealed class Lines : ILogEventSink
{
    public ConcurrentQueue<LogEvent> Seen { get; } = [];

    public void Emit(LogEvent logEvent) => Seen.Enqueue(logEvent);
}
