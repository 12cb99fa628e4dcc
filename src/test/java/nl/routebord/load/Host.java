package nl.routebord.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.routebord.load.Programme.Deed;
import tools.jackson.databind.JsonNode;

/** Who leads the measured evening: opens and closes its boards, keeps the time, and knows what stands on them. */
final class Host {

    private static final int PATIENCE_SECONDS = 60;
    private static final int COUNTDOWN_SECONDS = 15;

    private final HttpClient http;
    private final URI base;
    private final Person desk;
    private final String points;
    private final String ballot;
    private final Answers answers;
    private int brought;
    private int votesKept;
    private final CompletableFuture<Map<String, String>> firstPoint = new CompletableFuture<>();
    private final CompletableFuture<Map<String, String>> secondPoint = new CompletableFuture<>();
    private final CompletableFuture<List<Map<String, String>>> votes = new CompletableFuture<>();
    private volatile String round = "";

    Host(HttpClient http, URI base, JsonNode evening, Answers answers) {
        this.http = http;
        this.base = base;
        this.desk = Person.seated(http, base, evening.get("desk").asString());
        this.points = evening.get("points").asString();
        this.ballot = evening.get("ballot").asString();
        this.answers = answers;
    }

    void act(Deed deed, long due) {
        answers.take("desk", due, () -> {
            switch (deed) {
                case OPEN_POINTS -> {
                    desk.send("phase.open", Map.of("activity", points));
                    brought = ledger().get("points").asInt();
                    bring("Veilig fietsen", firstPoint);
                    desk.send("stage.put", Map.of("activity", points));
                    desk.send("timer.set", Map.of("minutes", "30"));
                }
                case CLOSE_POINTS, CLOSE_AGAIN -> desk.send("phase.close", Map.of("activity", points));
                case OPEN_BALLOT -> {
                    desk.send("stage.start", Map.of("activity", ballot));
                    desk.send("timer.set", Map.of("minutes", "12"));
                    ask();
                }
                case CLOSE_BALLOT -> {
                    votesKept = bench("/bench/votes?round=" + round).asInt();
                    desk.send("phase.close", Map.of("activity", ballot));
                }
                case REVEAL -> reveal();
                case BREAK -> desk.send("break.begin", Map.of("minutes", "5"));
                case GO_ON -> desk.send("break.end", Map.of());
                case POINTS_AGAIN -> {
                    desk.send("phase.open", Map.of("activity", points));
                    bring("Rust op straat", secondPoint);
                    desk.send("stage.put", Map.of("activity", points));
                }
                case END -> desk.send("workshop.end", Map.of());
                default -> throw new IllegalArgumentException("not for the desk: " + deed);
            }
        });
    }

    /** A new point, which all are to support. */
    private void bring(String name, CompletableFuture<Map<String, String>> point) throws Exception {
        desk.send("criteria.propose", Map.of("activity", points, "name", name, "sentence", "Zo merken wij het."));
        brought++;
        point.complete(
                Map.of("item", bench("/bench/points?board=" + points).get(0).asString(), "on", "true"));
    }

    /** A vote that still counts down cannot be revealed: whoever leads waits for it. */
    private void reveal() throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                desk.send("phase.reveal", Map.of("activity", ballot));
                return;
            } catch (IOException notYet) {
                if (tries == COUNTDOWN_SECONDS) {
                    throw notYet;
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    private void ask() throws Exception {
        var asked = bench("/bench/round?ballot=" + ballot);
        round = asked.get("round").asString();
        var parts = new ArrayList<Map<String, String>>();
        asked.get("options")
                .forEach(option -> parts.add(Map.of("round", round, "option", option.asString(), "mark", "0")));
        votes.complete(List.copyOf(parts));
    }

    Map<String, String> card(int who) {
        return Map.of("activity", points, "name", "Kaart van " + who, "sentence", "Zo merken wij het.");
    }

    /** Once the desk has brought the point in. */
    Map<String, String> support(Deed deed) throws Exception {
        return (deed == Deed.FIRST_SUPPORT ? firstPoint : secondPoint).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** One for every part of the ballot, once it is open. */
    List<Map<String, String>> votes() throws Exception {
        return votes.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** So many points stood there before, or the desk brought them in itself. */
    int points() {
        return brought;
    }

    /** Votes in the database when the ballot closed. */
    int votesKept() {
        return votesKept;
    }

    JsonNode ledger() throws Exception {
        return bench("/bench/ledger?board=" + points);
    }

    private JsonNode bench(String path) throws Exception {
        return Person.bench(http, base, path, null);
    }
}
