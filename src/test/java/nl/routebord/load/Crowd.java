package nl.routebord.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;
import tools.jackson.databind.json.JsonMapper;

/** The phones of one evening. They join sixteen at a time; more at once is the scenario {@code join}. */
final class Crowd implements AutoCloseable {

    private static final int AT_ONCE = 16;
    private static final JsonMapper JSON = new JsonMapper();

    final List<Visitor> phones;

    private Crowd(List<Visitor> phones) {
        this.phones = phones;
    }

    /** Guests of this evening, each with a seat of its own, on the place "Nu". */
    static Crowd of(Stage stage, Bench.World world, int count, Marks.Reading reading, Visitor.Watch watch)
            throws Exception {
        var began = System.nanoTime();
        var crowd = of(count, n -> () -> guest(stage, world, n, reading, watch).open());
        stage.say("%d phones joined in %.1f s", count, (System.nanoTime() - began) / 1e9);
        return crowd;
    }

    static Crowd of(int count, IntFunction<Callable<Visitor>> opening) throws Exception {
        return new Crowd(atOnce(count, opening));
    }

    /** Somebody who has joined and did not open the page yet. */
    static Visitor guest(Stage stage, Bench.World world, int number, Marks.Reading reading, Visitor.Watch watch)
            throws IOException, InterruptedException {
        var cookie = join(stage.bench, world, "", number);
        return new Visitor(stage.bench, stage.traffic(), "m/" + world.code(), cookie, number, reading, watch);
    }

    /** The projector of this evening; its number stands behind those of the phones. */
    static Visitor hall(Stage stage, Bench.World world, int number, Marks.Reading reading, Visitor.Watch watch)
            throws IOException, InterruptedException {
        return new Visitor(
                        stage.bench,
                        stage.traffic(),
                        "scherm/" + world.handle(),
                        world.hall(),
                        number,
                        reading,
                        watch)
                .open();
    }

    /** The tap on "Meedoen"; gives the cookie of the seat. */
    static String join(Bench bench, Bench.World world, String cookies, int number)
            throws IOException, InterruptedException {
        var body = JSON.createObjectNode().put("id", UUID.randomUUID().toString());
        body.putObject("fields").put("code", world.code()).put("alias", "Gast " + number);
        return Bench.given(bench.post("/in/meedoen", "application/json", cookies, body.toString()));
    }

    /** Does this for each number, sixteen at a time, and waits for all; the first failure is thrown. */
    static <T> List<T> atOnce(int count, IntFunction<Callable<T>> acts) throws Exception {
        var door = new Semaphore(AT_ONCE);
        var running = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < count; n++) {
                var act = acts.apply(n);
                running.add(threads.submit(() -> {
                    door.acquire();
                    try {
                        return act.call();
                    } finally {
                        door.release();
                    }
                }));
            }
        }
        var done = new ArrayList<T>();
        for (var one : running) {
            done.add(one.get());
        }
        return done;
    }

    /** All go home. */
    @Override
    public void close() throws Exception {
        atOnce(phones.size(), n -> () -> {
            phones.get(n).leave();
            return n;
        });
    }
}
