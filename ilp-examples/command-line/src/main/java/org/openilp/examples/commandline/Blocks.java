package org.openilp.examples.commandline;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.openilp.examples.commandline.input.RawRecord;

/**
 * Works on records in blocks: a block by all processors at once, its results in the order of the records. No more than a
 * block is in memory. Where input comes slowly, a block ends with what has come.
 */
final class Blocks implements AutoCloseable {

    private static final int BLOCK = 512;
    private static final int WORTH_SHARING = 16;

    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /** What becomes of the results of a block. */
    @FunctionalInterface
    interface Taker<T> {
        /** Takes the results of a block; false to stop. */
        boolean take(List<T> results);
    }

    /**
     * Works on all records.
     *
     * @param ready whether the next record may be there without waiting
     * @param work done in any thread
     * @param taker called in the order of the records
     */
    <T> void each(Iterator<RawRecord> records, BooleanSupplier ready, Function<RawRecord, T> work, Taker<T> taker) {
        boolean more = true;
        while (more && records.hasNext()) {
            List<RawRecord> block = new ArrayList<>(BLOCK);
            do {
                block.add(records.next());
            } while (block.size() < BLOCK && ready.getAsBoolean() && records.hasNext());
            more = taker.take(results(block, work));
        }
    }

    private <T> List<T> results(List<RawRecord> block, Function<RawRecord, T> work) {
        if (block.size() < WORTH_SHARING) {
            return block.stream().map(work).toList();
        }
        List<Callable<List<T>>> parts = Lists.partition(block, WORTH_SHARING).stream()
                .<Callable<List<T>>>map(part -> () -> part.stream().map(work).toList())
                .toList();
        List<T> results = new ArrayList<>(block.size());
        try {
            for (Future<List<T>> part : workers.invokeAll(parts)) {
                results.addAll(part.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
