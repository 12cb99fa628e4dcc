package nl.routebord.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** One evening with a board of points on stage, its people with their phones, and a row of supports that all of them see grow. */
final class Gathering implements AutoCloseable {

    /** On a phone that is turned to its first page. */
    private static final int POINTS = 10;

    private static final long STILL_MILLIS = 400;

    private final ExecutorService threads;
    private final Crowd crowd;
    private final String code;
    private final List<String> points = new ArrayList<>();
    private final Map<String, List<Person>> supporters = new HashMap<>();
    private final List<Future<?>> sent = new ArrayList<>();
    private volatile Watch watch = new Watch(0, 0, Watch::alone);
    private String point = "";
    private int turn;

    private Gathering(ExecutorService threads, Crowd crowd, String code) {
        this.threads = threads;
        this.crowd = crowd;
        this.code = code;
    }

    /** A new evening whose people come by the line of this address and the ones after it. */
    static Gathering open(Lines lines, int address, URI base, ExecutorService threads) throws Exception {
        var http = lines.at(address);
        var evening = Person.bench(http, base, "/bench/evening", null);
        var board = evening.get("points").asString();
        var desk = Person.seated(http, base, evening.get("desk").asString());
        desk.send("stage.start", Map.of("activity", board));
        for (int n = 0; n < POINTS; n++) {
            desk.send(
                    "criteria.propose",
                    Map.of("activity", board, "name", "Punt " + n, "sentence", "Zo merken wij het."));
        }
        var crowd = new Crowd(who -> lines.at(address + who / Lines.PEOPLE), base, threads, Phone::listen);
        var gathering = new Gathering(threads, crowd, evening.get("code").asString());
        for (JsonNode id : Person.bench(http, base, "/bench/points?board=" + board, null)) {
            gathering.points.add(id.asString());
        }
        return gathering;
    }

    void come(int more) throws Exception {
        watch = new Watch(0, 0, Watch::alone);
        crowd.join(more, code, (who, message) -> watch.heard(who, message));
    }

    int size() {
        return crowd.people().size();
    }

    /** A row of so many supports begins, at most one of each person; a point that was used is used again when nobody supports it. */
    Watch begin(int changes) throws Exception {
        point = points.get(turn++ % POINTS);
        for (var person : supporters.getOrDefault(point, List.of())) {
            person.send("criteria.support", Map.of("item", point, "on", "false"));
        }
        if (supporters.put(point, new ArrayList<>()) != null) {
            awaitStill();
        }
        sent.clear();
        watch = new Watch(size(), Math.min(changes, size()), Watch::alone);
        return watch;
    }

    /** What is still under way from before must not count for the next row. */
    private void awaitStill() throws InterruptedException {
        var heard = new Watch(size(), 1, Watch::alone);
        watch = heard;
        for (long before = -1; before != heard.messages(); ) {
            before = heard.messages();
            TimeUnit.MILLISECONDS.sleep(STILL_MILLIS);
        }
    }

    /** Support number n of the row, due at this moment. */
    void change(int n, long due) {
        var who = crowd.people().get(n - 1);
        var now = point;
        watch.due(n, due);
        supporters.getOrDefault(now, new ArrayList<>()).add(who);
        sent.add(threads.submit(() -> {
            who.send("criteria.support", Map.of("item", now, "on", "true"));
            return null;
        }));
    }

    /** Waits until all screens have all of the row; fails where a support was refused. */
    void end() throws Exception {
        for (var one : sent) {
            one.get(60, TimeUnit.SECONDS);
        }
        watch.await(30);
    }

    /** Everybody goes home, so that the server holds nobody of them any more. */
    void leave() throws Exception {
        crowd.leave();
    }

    @Override
    public void close() {
        crowd.close();
    }
}
