package nl.routebord.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import tools.jackson.databind.JsonNode;

/**
 * Workshops that are opened and closed one after another while people come in. Two are open at a time, so that some come into one
 * that has just begun and others into one that will soon be over; a third is being prepared.
 */
final class Doorways {

    /** Where somebody comes in, and from which address. */
    record Door(String code, HttpClient line) {}

    private record Open(String code, Person desk) {}

    private final URI base;
    private final Lines lines;
    private final ExecutorService threads;
    private final int each;
    private final int addressesEach;
    private final int workshops;
    private final List<CompletableFuture<Open>> all = new ArrayList<>();
    private int closed;

    /** @param people so many come in all */
    Doorways(URI base, Lines lines, ExecutorService threads, int workshops, int people) {
        this.base = base;
        this.lines = lines;
        this.threads = threads;
        this.workshops = workshops;
        this.each = Math.max(1, people / workshops);
        this.addressesEach = 2 * each / Lines.PEOPLE + 1;
    }

    Door first() throws Exception {
        return door(0, 0);
    }

    /** For the one who comes as number n, from 0. One after another. */
    Door at(int n) throws Exception {
        var slot = Math.min(n / each, workshops - 1);
        while (closed < slot - 1) {
            var over = workshop(closed++).get().desk;
            var unused = threads.submit(() -> {
                over.send("workshop.end", Map.of());
                return null;
            });
        }
        if (slot + 1 < workshops) {
            workshop(slot + 1);
        }
        return door(n % 2 == 0 || slot == 0 ? slot : slot - 1, n);
    }

    private Door door(int slot, int n) throws Exception {
        return new Door(workshop(slot).get().code, lines.at(slot * addressesEach + n % addressesEach));
    }

    private CompletableFuture<Open> workshop(int slot) {
        while (all.size() <= slot) {
            all.add(CompletableFuture.supplyAsync(this::open, threads));
        }
        return all.get(slot);
    }

    private Open open() {
        try {
            var http = lines.of(0);
            JsonNode evening = Person.bench(http, base, "/bench/evening", null);
            var desk = Person.seated(http, base, evening.get("desk").asString());
            desk.send("stage.start", Map.of("activity", evening.get("points").asString()));
            return new Open(evening.get("code").asString(), desk);
        } catch (Exception failed) {
            throw new IllegalStateException("a workshop could not be opened", failed);
        }
    }

    /** Ends those that are open still. */
    void close() throws Exception {
        for (; closed < all.size(); closed++) {
            all.get(closed).get().desk.send("workshop.end", Map.of());
        }
    }

    int opened() {
        return all.size();
    }
}
