package nl.routebord.running;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import nl.routebord.Routebord;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.workshop.Doors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product on the data of a drill, with people who come in and vote as their phones would. */
final class RunningHouse implements AutoCloseable {

    /** An open round of an evening: one option of it, and the code at the door. */
    record Round(String code, String id, String option) {}

    /** Who joined: the seat, what the cookie holds, and the round of that evening. */
    record Guest(String seat, String secret, Round in) {}

    private static final String BALLOT = "ballot";

    private final Store store;
    private final ConfigurableApplicationContext product;
    private final HttpClient http = HttpClient.newHttpClient();

    RunningHouse(Store store) {
        this.store = store;
        product = new SpringApplicationBuilder(Routebord.class, Cast.class)
                .run(
                        "--server.port=0",
                        "--routebord.data=" + store.data(),
                        "--routebord.demo=off",
                        "--routebord.print-links=false",
                        "--vaadin.productionMode=true",
                        "--spring.datasource.url=" + store.url(),
                        "--spring.datasource.username=" + store.user());
    }

    /** Only in a quiet moment: rows that come in meanwhile may be in one table and not in another. */
    Map<String, String> sums() throws SQLException, NoSuchAlgorithmException {
        return store.sums();
    }

    /** A new evening with a round that is open. */
    Round round(boolean secret) {
        return round(product.getBean(Cast.class).evening(), secret);
    }

    private Round round(Cast.Evening evening, boolean secret) {
        var activity = evening.open(BALLOT);
        if (secret) {
            send(evening.marloes(), "ballot.promise", "activity", activity.toString(), "secret", "1");
        }
        var jdbc = product.getBean(JdbcClient.class);
        var id = jdbc.sql("select id from ballot_round where activity_id = ? order by number desc limit 1")
                .param(activity.value())
                .query(UUID.class)
                .single();
        var option = jdbc.sql("select id from ballot_option where activity_id = ? order by position limit 1")
                .param(activity.value())
                .query(UUID.class)
                .single();
        return new Round(evening.workshop().code(), id.toString(), option.toString());
    }

    /** An evening of which the secret round is over: its ballots are sealed, and its key is gone. */
    void closedSecretRound() {
        var evening = product.getBean(Cast.class).evening();
        var round = round(evening, true);
        for (int n = 0; n < 8; n++) {
            send(
                    evening.guest("Stem " + n, 0),
                    "ballot.cast",
                    "round",
                    round.id(),
                    "option",
                    round.option(),
                    "mark",
                    "0");
        }
        evening.close(evening.activity(BALLOT));
    }

    Guest join(Round round) {
        // Each from an address of its own: how many come from one is limited.
        var address = "10.0." + (int) (Math.random() * 250) + "." + (int) (Math.random() * 250);
        var entered = product.getBean(Doors.class).join(Cast.command(), Fields.of("code", round.code()), address);
        return new Guest(entered.seat(), entered.secret(), round);
    }

    /** As the phone does it: through the door of outboxes, with nothing but its cookie to say who it is. */
    String votes(Guest guest, Round round) throws IOException, InterruptedException {
        var base = "http://127.0.0.1:" + product.getEnvironment().getRequiredProperty("local.server.port");
        var body = """
                {"id":"%s","command":"ballot.cast","fields":{"round":"%s","option":"%s","mark":"0"}}""".formatted(UUID.randomUUID(), round.id(), round.option());
        var request = HttpRequest.newBuilder(URI.create(base + "/uit/" + guest.seat()))
                .header("Origin", base)
                .header("Content-Type", "application/json")
                .header("Cookie", "rb-" + guest.seat() + "=" + guest.secret())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private void send(Scope who, String command, String... fields) {
        product.getBeansOfType(Intake.class).values().stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(command, fields));
    }

    @Override
    public void close() {
        http.close();
        product.close();
    }
}
