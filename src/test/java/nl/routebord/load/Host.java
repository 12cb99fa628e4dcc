package nl.routebord.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routebord.load.Programme.Deed;
import tools.jackson.databind.JsonNode;

/** Who leads the measured evening: opens and closes its boards, keeps the time, and knows what stands on them. */
final class Host {

    private final HttpClient http;
    private final URI base;
    private final Person desk;
    private final String points;
    private final String ballot;
    private final Answers answers;
    private int brought;
    private int votesKept;
    private volatile Map<String, String> support = Map.of();
    private volatile List<Map<String, String>> votes = List.of();
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
                    bring("Veilig fietsen");
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
                case REVEAL -> desk.send("phase.reveal", Map.of("activity", ballot));
                case BREAK -> desk.send("break.begin", Map.of("minutes", "5"));
                case GO_ON -> desk.send("break.end", Map.of());
                case POINTS_AGAIN -> {
                    desk.send("phase.open", Map.of("activity", points));
                    bring("Rust op straat");
                    desk.send("stage.put", Map.of("activity", points));
                }
                case END -> desk.send("workshop.end", Map.of());
                default -> throw new IllegalArgumentException("not for the desk: " + deed);
            }
        });
    }

    /** A new point, which all support from now on. */
    private void bring(String name) throws Exception {
        desk.send("criteria.propose", Map.of("activity", points, "name", name, "sentence", "Zo merken wij het."));
        brought++;
        support = Map.of("item", bench("/bench/points?board=" + points).get(0).asString(), "on", "true");
    }

    private void ask() throws Exception {
        var asked = bench("/bench/round?ballot=" + ballot);
        round = asked.get("round").asString();
        var parts = new ArrayList<Map<String, String>>();
        asked.get("options")
                .forEach(option -> parts.add(Map.of("round", round, "option", option.asString(), "mark", "0")));
        votes = List.copyOf(parts);
    }

    Map<String, String> card(int who) {
        return Map.of("activity", points, "name", "Kaart van " + who, "sentence", "Zo merken wij het.");
    }

    Map<String, String> support() {
        return support;
    }

    /** One for every part of the ballot. */
    List<Map<String, String>> votes() {
        return votes;
    }

    /** So many points the desk brought in itself. */
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
