using System.Buffers;
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;

namespace AseanInfo.Web.Hosting;

/// <summary>
/// Memory for connections in blocks into which a whole answer fits, head and compressed page: it leaves in one piece, and in one call.
/// The server's own blocks are a third as large.
/// </summary>
internal sealed class ConnectionMemory : MemoryPool<byte>
{
    private const int BlockSize = 12 * 1024;

    // Blocks that wait to be used again; what a crowd took beyond that is left to the garbage collector.
    private const int Kept = 256;

    private readonly ConcurrentQueue<Block> free = new();

    public override int MaxBufferSize => BlockSize;

    public override IMemoryOwner<byte> Rent(int minBufferSize = -1)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minBufferSize, BlockSize);
        return free.TryDequeue(out var block) ? block : new Block(this);
    }

    protected override void Dispose(bool disposing) => free.Clear();

    /// <summary>Gives the server this memory.</summary>
    internal sealed class Factory : IMemoryPoolFactory<byte>
    {
        public MemoryPool<byte> Create(MemoryPoolOptions? options = null) => new ConnectionMemory();
    }

    private sealed class Block(ConnectionMemory pool) : IMemoryOwner<byte>
    {
        // Pinned by the socket while it is used, and no longer: what a crowd took can be moved together and given back.
        private readonly byte[] bytes = GC.AllocateUninitializedArray<byte>(BlockSize);

        public Memory<byte> Memory => bytes;

        public void Dispose()
        {
            if (pool.free.Count < Kept)
            {
                pool.free.Enqueue(this);
            }
        }
    }
}
