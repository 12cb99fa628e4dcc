package nl.routebord.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many people who do something at the same moment: all stand ready first, then all go. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got, in their order; the first failure of one is thrown. */
    public static <T> List<T> all(int people, IntFunction<Callable<T>> acts) throws Exception {
        var ready = new CountDownLatch(people);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<T>>();
            for (int n = 0; n < people; n++) {
                var act = acts.apply(n);
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return act.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
