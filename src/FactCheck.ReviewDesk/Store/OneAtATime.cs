using Microsoft.EntityFrameworkCore.Storage;

namespace FactCheck.ReviewDesk.Store;

/// <summary>Lets changes of an SQLite file begin one after the other. Who waits for SQLite itself holds a thread meanwhile, and under load there are soon none left.</summary>
public sealed class OneAtATime : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public void Dispose() => _turn.Dispose();

    /// <summary>A transaction that gives the turn on when it is disposed of.</summary>
    public async Task<IDbContextTransaction> Begin(Func<Task<IDbContextTransaction>> begin)
    {
        await _turn.WaitAsync();
        try
        {
            return new Turn(await begin(), _turn);
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    private sealed class Turn(IDbContextTransaction change, SemaphoreSlim turn) : IDbContextTransaction
    {
        private int _isOver;

        public Guid TransactionId => change.TransactionId;

        public void Commit() => change.Commit();

        public Task CommitAsync(CancellationToken cancellationToken = default) => change.CommitAsync(cancellationToken);

        public void Rollback() => change.Rollback();

        public Task RollbackAsync(CancellationToken cancellationToken = default) => change.RollbackAsync(cancellationToken);

        public void Dispose()
        {
            try
            {
                change.Dispose();
            }
            finally
            {
                GiveOn();
            }
        }

        public async ValueTask DisposeAsync()
        {
            try
            {
                await change.DisposeAsync();
            }
            finally
            {
                GiveOn();
            }
        }

        private void GiveOn()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
            {
                turn.Release();
            }
        }
    }
}
