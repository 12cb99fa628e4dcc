package nl.routebord.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;

/** Everybody in one hall, each with a phone whose socket is open, and the projector. */
final class Crowd implements AutoCloseable {

    /** From the tap on the door until the socket of the page is open, in microseconds. */
    private final Histogram joins = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(5), 3);

    private final IntFunction<HttpClient> lines;
    private final URI base;
    private final ExecutorService threads;
    private final Opening opening;
    private final List<Person> people = new ArrayList<>();
    private final List<Phone> screens = new ArrayList<>();
    private final Speakers speakers;

    /** What a phone was pushed. */
    interface Heard {
        void message(int who, String message);
    }

    /** How a page that was loaded gets its socket. */
    interface Opening {
        void open(Phone page, Consumer<String> heard);
    }

    private record In(Person person, Phone phone) {}

    Crowd(HttpClient http, URI base, ExecutorService threads) {
        this(who -> http, base, threads, Phone::listen);
    }

    /** Everybody by a line of their own, with sockets that are opened in a way of their own. */
    Crowd(IntFunction<HttpClient> lines, URI base, ExecutorService threads, Opening opening) {
        this.lines = lines;
        this.base = base;
        this.threads = threads;
        this.opening = opening;
        this.speakers = new Speakers(threads);
    }

    /** As fast as eight at a time go; they are numbered on from those who are in already. */
    void join(int phones, String code, Heard heard) throws Exception {
        var door = new java.util.concurrent.Semaphore(8);
        var joining = new ArrayList<Future<In>>();
        var first = people.size();
        for (int n = 0; n < phones; n++) {
            var who = first + n;
            joining.add(threads.submit(() -> {
                door.acquire();
                try {
                    return enter(who, code, heard, System.nanoTime());
                } finally {
                    door.release();
                }
            }));
        }
        gather(joining);
    }

    /** Spread over this time, whatever the server makes of it; the clock of each runs from when it was to come. */
    void stream(int phones, int seconds, String code, Heard heard) throws Exception {
        var joining = new ArrayList<Future<In>>();
        var began = System.nanoTime();
        for (int n = 0; n < phones; n++) {
            var who = n;
            var due = began + TimeUnit.SECONDS.toNanos(seconds) / phones * n;
            LockSupport.parkNanos(due - System.nanoTime());
            joining.add(threads.submit(() -> enter(who, code, heard, due)));
        }
        gather(joining);
    }

    private In enter(int who, String code, Heard heard, long due) throws IOException, InterruptedException {
        var person = Person.join(lines.apply(who), base, code, "Gast " + who);
        var phone = person.page(code);
        opening.open(phone, message -> heard.message(who, message));
        joins.recordValue((System.nanoTime() - due) / 1_000);
        speakers.add(phone);
        return new In(person, phone);
    }

    private void gather(List<Future<In>> joining) throws InterruptedException, ExecutionException, TimeoutException {
        for (var one : joining) {
            var in = one.get(300, TimeUnit.SECONDS);
            people.add(in.person);
            screens.add(in.phone);
        }
    }

    void project(JsonNode hall, Consumer<String> heard) throws IOException, InterruptedException {
        var projector = Phone.load(
                        lines.apply(0),
                        base,
                        "scherm/" + hall.get("handle").asString(),
                        "",
                        hall.get("hall").asString())
                .listen(heard);
        screens.add(projector);
        speakers.add(projector);
    }

    List<Person> people() {
        return people;
    }

    /** How many screens have lost their socket: there should be none. */
    long cutOff() {
        return screens.stream().filter(Phone::isCutOff).count();
    }

    Histogram joins() {
        return joins;
    }

    /** Everybody closes the page and is gone from the server. */
    void leave() throws Exception {
        speakers.close();
        for (var screen : screens) {
            screen.leave();
        }
        screens.clear();
    }

    @Override
    public void close() {
        speakers.close();
        screens.forEach(Phone::close);
    }
}
