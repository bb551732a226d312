using System.Net.Sockets;
using AseanInfo.Web.Serving;

namespace AseanInfo.Web.Hosting;

/// <summary>Tells what only who runs the site can put right from our own faults.</summary>
internal static class StartFault
{
    /// <summary>What to tell about a program that could not start, in one sentence; null for a fault of ours, which needs its trace.</summary>
    public static string? Sentence(Exception fault) => fault switch
    {
        OperatorException => fault.Message,

        // A file of settings that is no JSON.
        InvalidDataException => $"{fault.Message.TrimEnd('.')}: {fault.GetBaseException().Message}",

        // A port that is taken, that is not ours to take, or an address that is none.
        IOException or SocketException or FormatException => $"The server cannot listen: {fault.Message}",
        InvalidOperationException when fault.Message.StartsWith("Unable to configure HTTPS endpoint", StringComparison.Ordinal) =>
            "The server cannot listen with TLS: there is no certificate for it; set Kestrel:Certificates:Default, or let a proxy speak TLS.",
        _ => null,
    };
}
