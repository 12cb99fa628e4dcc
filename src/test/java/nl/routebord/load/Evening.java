package nl.routebord.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.routebord.load.Programme.Deed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A whole evening with all that belongs to it, in less time than it lasts. In the end the books must hold what was answered, once. */
final class Evening {

    private final URI base;
    private final int phones;
    private final int minutes;
    private final int within;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService desk =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Lines lines = new Lines(threads);
    private final Answers answers = new Answers();
    private final Map<Integer, CompletableFuture<Guest>> guests = new HashMap<>();
    private final List<CompletableFuture<?>> under = new ArrayList<>();
    private final Rows rows;
    private JsonNode evening = new JsonMapper().nullNode();
    private long lag;

    private record Guest(Person person, Phone phone) {}

    Evening(URI base, int phones, int minutes, int within) {
        this.base = base;
        this.phones = phones;
        this.minutes = minutes;
        this.within = within;
        this.rows = new Rows(phones);
    }

    /** What was measured; {@code passed} is in it. */
    ObjectNode run() throws Exception {
        evening = Person.bench(lines.of(0), base, "/bench/evening", null);
        var host = new Host(lines.of(0), base, evening, answers);
        try (var hall = new Crowd(lines.of(0), base, threads)) {
            hall.project(evening, rows::projector);
            var programme = Programme.of(phones);
            var length = TimeUnit.MINUTES.toNanos(within);
            var began = System.nanoTime();
            var told = 0;
            for (var moment : programme) {
                var due = began + (long) (moment.part() * length);
                Metronome.await(due);
                lag = Math.max(lag, System.nanoTime() - due);
                act(host, moment, due);
                if ((int) (moment.part() * 10) > told) {
                    told = (int) (moment.part() * 10);
                    Load.say(
                            "minute %d of %d: %d in, %d left, %d cards, %d votes, %d without a yes",
                            (int) (moment.part() * minutes),
                            minutes,
                            answers.count("join"),
                            answers.count("leave"),
                            answers.count("card"),
                            answers.count("vote"),
                            answers.failed());
                }
            }
            settle();
            desk.close();
            rows.await(15);
            return told(host);
        }
    }

    private void act(Host host, Programme.Moment moment, long due) {
        switch (moment.deed()) {
            case JOIN -> join(moment.who(), due);
            case LEAVE -> by(moment.who(), "leave", due, guest -> guest.phone.leave());
            case CARD ->
                by(moment.who(), "card", due, guest -> guest.person.send("criteria.propose", host.card(moment.who())));
            case FIRST_SUPPORT, SECOND_SUPPORT -> {
                rows.due(due);
                by(
                        moment.who(),
                        "support",
                        due,
                        guest -> guest.person.send("criteria.support", host.support(moment.deed())));
            }
            case VOTE -> {
                rows.due(due);
                by(moment.who(), "ballot", due, guest -> {
                    for (var vote : host.votes()) {
                        answers.take("vote", due, () -> guest.person.send("ballot.cast", vote));
                    }
                });
            }
            case WATCH_FIRST, WATCH_SECOND -> rows.points(phones);
            case WATCH_BALLOT -> rows.ballot(phones);
            default -> desk.execute(() -> deskActs(host, moment.deed(), due));
        }
    }

    private void deskActs(Host host, Deed deed, long due) {
        if (deed == Deed.CLOSE_BALLOT) {
            settle();
        }
        host.act(deed, due);
    }

    private void join(int who, long due) {
        var code = evening.get("code").asString();
        var joined = new CompletableFuture<Guest>();
        guests.put(who, joined);
        threads.execute(() -> answers.take("join", due, () -> {
            try {
                var person = Person.join(lines.of(who), base, code, "Gast " + who);
                joined.complete(new Guest(person, person.page(code).listen(message -> rows.heard(who, message))));
            } catch (Exception notIn) {
                joined.completeExceptionally(notIn);
                throw notIn;
            }
        }));
    }

    private interface Doing {
        void by(Guest guest) throws Exception;
    }

    private void by(int who, String kind, long due, Doing doing) {
        var guest = Objects.requireNonNull(guests.get(who), "nobody acts before joining");
        synchronized (under) {
            under.add(CompletableFuture.runAsync(
                    () -> answers.take(kind, due, () -> doing.by(guest.get(60, TimeUnit.SECONDS))), threads));
        }
    }

    /** Until everything that was sent has its answer. */
    private void settle() {
        List<CompletableFuture<?>> now;
        synchronized (under) {
            now = List.copyOf(under);
        }
        now.forEach(CompletableFuture::join);
    }

    private ObjectNode told(Host host) throws Exception {
        var node = new JsonMapper().createObjectNode();
        var ledger = host.ledger();
        node.put("phones", phones).put("minutes", minutes).put("within", within);
        answers.tell(node);
        var kept = ledger.get("points").asInt() == host.points() + answers.count("card")
                && ledger.get("supports").asInt() == answers.count("support")
                && host.votesKept() == answers.count("vote");
        node.put("pointsKept", ledger.get("points").asInt())
                .put("supportsKept", ledger.get("supports").asInt())
                .put("votesKept", host.votesKept());
        rows.tell(node);
        node.put("ownLagMs", lag / 1e6);
        node.put("passed", kept && answers.failed() == 0 && rows.isWhole() && answers.slowest(95) < 1_000);
        return node;
    }
}
