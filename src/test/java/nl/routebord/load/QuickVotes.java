package nl.routebord.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.routebord.Routebord;
import nl.routebord.demo.World;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Steering;
import nl.routebord.workshop.WorkshopView;
import org.HdrHistogram.Histogram;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * From a vote to every screen, on the product with an H2 file: one person votes at a time, at random moments, by the road of
 * every phone; the clock runs from sending the vote until the projector and the last phone got the new count pushed.
 */
final class QuickVotes {

    private static final long LIMIT_MS = 300;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final JdbcClient jdbc;
    private final WorkshopView evening;
    private final Steering steering;
    private final String hallSeat;

    private QuickVotes(ConfigurableApplicationContext product, int port) {
        base = URI.create("http://127.0.0.1:" + port);
        jdbc = product.getBean(JdbcClient.class);
        steering = product.getBean(Steering.class);
        var world = product.getBean(World.class);
        evening = world.evening();
        hallSeat = "rb-" + evening.hallSeat() + "=" + world.hallLink(evening);
    }

    static boolean run(int phones, int votes) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("routebord-votes");
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        try (var product = new SpringApplicationBuilder(Routebord.class)
                .run(
                        "--server.port=" + port,
                        "--routebord.data=" + data,
                        "--routebord.print-links=false",
                        "--vaadin.productionMode=true")) {
            return new QuickVotes(product, port).measure(phones, Math.min(votes, phones));
        }
    }

    private boolean measure(int count, int votes) throws IOException, InterruptedException {
        var voice = voice(open());
        var guests = new ArrayList<String>();
        for (int n = 0; n < count; n++) {
            guests.add(join(n));
        }
        var phones = new ArrayList<Phone.Seen>();
        for (var guest : guests) {
            phones.add(watch("m/" + evening.code(), guest));
        }
        var hall = watch("scherm/" + evening.handle(), hallSeat);
        var onHall = new Histogram(3);
        var onLast = new Histogram(3);
        for (int n = 1; n <= votes; n++) {
            LockSupport.parkNanos((long) (Math.random() * 600_000_000));
            var projected = hall.mark("\"value\":\"" + n + "\"");
            var words = Words.say(Words.DUTCH, "ballot.turnout.alone", Map.of("n", n));
            var everywhere = phones.stream().map(phone -> phone.mark(words)).toList();
            long sent = System.nanoTime();
            vote(guests.get(n - 1), voice);
            onHall.recordValue(
                    millis(sent, projected.orTimeout(10, TimeUnit.SECONDS).join()));
            long last = 0;
            for (var one : everywhere) {
                last = Math.max(
                        last, millis(sent, one.orTimeout(10, TimeUnit.SECONDS).join()));
            }
            onLast.recordValue(last);
        }
        say("projector", onHall);
        say("last of " + count + " phones", onLast);
        return onLast.getValueAtPercentile(95) <= LIMIT_MS && onHall.getValueAtPercentile(95) <= LIMIT_MS;
    }

    private ActivityId open() {
        var ballot = new ActivityId(jdbc.sql("select id from activity where traject_id = ? and kind = 'ballot'")
                .param(evening.traject().value())
                .query(UUID.class)
                .single());
        var marloes =
                new ParticipantId(jdbc.sql("select id from participant where workshop_id = ? and kind = 'FACILITATOR'")
                        .param(evening.id().value())
                        .query(UUID.class)
                        .single());
        steering.start(
                Scope.facilitator(evening.traject(), evening.id(), marloes),
                new CommandId(UUID.randomUUID().toString()),
                ballot);
        return ballot;
    }

    private Map<String, String> voice(ActivityId ballot) {
        var option = jdbc.sql(
                        "select id from ballot_option where activity_id = ? order by position fetch first row only")
                .param(ballot.value())
                .query(UUID.class)
                .single();
        var round = jdbc.sql("select id from ballot_round where activity_id = ?")
                .param(ballot.value())
                .query(UUID.class)
                .single();
        return Map.of("round", round.toString(), "option", option.toString(), "mark", "0");
    }

    private Phone.Seen watch(String route, String seat) throws IOException, InterruptedException {
        var seen = new Phone.Seen();
        Phone.load(http, base, route, "", seat).listen(seen);
        return seen;
    }

    private String join(int n) throws IOException, InterruptedException {
        var answer = post("/in/meedoen", "", Map.of("code", evening.code(), "alias", "Gast " + n), null);
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private void vote(String guest, Map<String, String> voice) throws IOException, InterruptedException {
        var seat = guest.substring("rb-".length(), guest.indexOf('='));
        var answer = post("/uit/" + seat, guest, voice, "ballot.cast");
        if (!answer.body().contains("\"ok\":true")) {
            throw new IOException(answer.body());
        }
    }

    private HttpResponse<String> post(
            String path, String cookie, Map<String, String> fields, @org.jspecify.annotations.Nullable String command)
            throws IOException, InterruptedException {
        var body = JSON.createObjectNode().put("id", UUID.randomUUID().toString());
        if (command != null) {
            body.put("command", command);
        }
        var values = body.putObject("fields");
        fields.forEach(values::put);
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Origin", base.toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static long millis(long sent, long arrived) {
        return Math.max(0, (arrived - sent) / 1_000_000);
    }

    private static void say(String who, Histogram times) {
        System.out.printf(
                "%-20s p50 %d ms  p95 %d ms  max %d ms  (%d votes)%n",
                who,
                times.getValueAtPercentile(50),
                times.getValueAtPercentile(95),
                times.getMaxValue(),
                times.getTotalCount());
    }
}
