package nl.routebord.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Ten cards of ten guests that are written again and again: a change of the product as it is, with its commit, its log and its
 * phone page. Ten stand on the first page of every phone, so each change is to be seen on each of them.
 */
final class Wall {

    static final int CARDS = 10;

    private final List<Visitor> authors;
    private final List<String> entries = new ArrayList<>();
    private final AtomicIntegerArray versions = new AtomicIntegerArray(CARDS);

    /** Lets the first guests write a card each. */
    Wall(Bench bench, Bench.World world, List<Visitor> phones) throws IOException, InterruptedException {
        authors = phones.subList(0, Math.min(CARDS, phones.size()));
        for (int lane = 0; lane < authors.size(); lane++) {
            authors.get(lane)
                    .send("cards.add", Map.of("activity", world.cards(), "f-naam", words("begin" + lane + "."), "f-zin", "Proef."));
        }
        var kept = bench.cards(world);
        for (int lane = 0; lane < authors.size(); lane++) {
            var begin = words("begin" + lane + ".");
            entries.add(kept.stream()
                    .filter(card -> card.path("text").asString().equals(begin))
                    .findFirst()
                    .orElseThrow()
                    .path("id")
                    .asString());
            versions.set(lane, 1);
        }
    }

    int lanes() {
        return authors.size();
    }

    /** Writes this mark on the card of this lane; one at a time for each lane. */
    void write(int lane, String mark) throws IOException, InterruptedException {
        synchronized (entries.get(lane)) {
            int base = versions.getAndIncrement(lane);
            authors.get(lane)
                    .send(
                            "cards.change",
                            Map.of("entry", entries.get(lane), "base", Integer.toString(base), "f-naam", words(mark)));
        }
    }

    /** A card says a sentence as people write it, not a number alone. */
    private static String words(String mark) {
        return "Een vast gezicht in de wijk dat ons kent " + mark;
    }
}
