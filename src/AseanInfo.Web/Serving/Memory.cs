using System.Runtime.InteropServices;

namespace AseanInfo.Web.Serving;

/// <summary>Gives memory back to the system after work that is done once a day and after crowds, so that a small machine is enough.</summary>
internal static class Memory
{
    // glibc keeps memory of its own for each thread, 77 MB once all pages are made. See mallopt(3), M_ARENA_MAX.
    private const int ArenaMax = -8;
    private const int Arenas = 2;

    // How much more than after the last time is worth it: each takes some fifty milliseconds from readers.
    private const double Growth = 1.08;

    private static long left;

    /// <summary>Lets threads share what the C library keeps. At the start, where there is such a library.</summary>
    public static void ShareArenas() => OfTheLibrary(() => MallOpt(ArenaMax, Arenas));

    /// <summary>Gives back what the heap and the C library hold and do not use.</summary>
    public static void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        OfTheLibrary(() => MallocTrim(0));
        left = Environment.WorkingSet;
    }

    /// <summary>The same, when a crowd or the compiler took more meanwhile.</summary>
    public static void GiveBackWhatGrew()
    {
        if (left > 0 && Environment.WorkingSet > left * Growth)
        {
            GiveBack();
        }
    }

    private static void OfTheLibrary(Func<int> call)
    {
        try
        {
            _ = OperatingSystem.IsLinux() ? call() : 0;
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            // Another C library, which keeps less.
        }
    }

    [DllImport("libc", EntryPoint = "mallopt")]
    private static extern int MallOpt(int parameter, int value);

    [DllImport("libc", EntryPoint = "malloc_trim")]
    private static extern int MallocTrim(nint padding);
}
