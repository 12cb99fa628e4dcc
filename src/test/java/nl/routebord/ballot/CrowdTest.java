package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.live.Audience;
import nl.routebord.road.Answer;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A full hall that votes in a few seconds, and what others can see of it meanwhile. */
@ServiceTest
class CrowdTest extends OpenBallot {

    private static final int PEOPLE = 200;
    private static final int VOTES = 6;

    private final AtomicInteger resent = new AtomicInteger();

    @Autowired
    private Credentials credentials;

    @Autowired
    private JsonMapper json;

    private MockMvc http;

    @BeforeEach
    void theDoor(@Autowired WebApplicationContext context, @Autowired @Qualifier("originGuard") Filter originGuard) {
        http = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(originGuard)
                .build();
    }

    /** All at once instead of spread over ten seconds, by the door that every phone uses, from the one address of the hall. */
    @Test
    void two_hundred_people_give_six_votes_each_from_one_address_and_every_one_counts_once() throws Exception {
        ballots.promise(evening.marloes(), Cast.command(), ballot, true);
        propose(evening.marloes(), "Jongerenpanel", "Jongeren adviseren.");
        propose(evening.marloes(), "Wijktafel", "Praten in de wijk.");
        var seat = evening.workshop().guestSeat();
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> evening.guest(null, n % 5).speaker().value())
                .map(who -> new Cookie("rb-" + seat, credentials.issue(seat, Purpose.GUEST, who, null)))
                .toList();
        var parts = board().standing().stream().map(BallotOption::id).toList();
        assertThat(parts).hasSize(VOTES);
        var round = round().toString();
        var began = System.nanoTime();
        var phones = AtOnce.all(PEOPLE, who -> () -> {
            var answers = new ArrayList<String>();
            for (int part = 0; part < VOTES; part++) {
                var fields =
                        Map.of("round", round, "option", parts.get(part).toString(), "mark", "" + (who + part) % 3);
                answers.add(send(seat, people.get(who), fields));
            }
            return answers;
        });
        var took = Duration.ofNanos(System.nanoTime() - began);
        var answers = phones.stream().flatMap(List::stream).toList();
        System.out.println("[measured] 1200 votes from one address in " + took.toMillis() + " ms, " + resent
                + " of them sent again");

        assertThat(took).isLessThan(Duration.ofSeconds(10));
        assertThat(answers).hasSize(PEOPLE * VOTES).allMatch(answer -> answer.contains("Uw stem telt"));
        assertThat(new HashSet<>(answers)).as("a receipt for each person").hasSize(PEOPLE);
        assertThat(rows()).isEqualTo(PEOPLE * VOTES);
        evening.close(ballot);
        evening.reveal(ballot);
        assertThat(board().answered()).isEqualTo(PEOPLE);
        assertThat(Objects.requireNonNull(board().shown()).receipts())
                .hasSize(PEOPLE)
                .allMatch(receipt -> answers.stream().anyMatch(answer -> answer.contains(receipt)));
        for (var tally : result()) {
            var part = parts.indexOf(tally.option());
            var counts = List.of(0, 1, 2).stream()
                    .map(mark -> (int) IntStream.range(0, PEOPLE)
                            .filter(who -> (who + part) % 3 == mark)
                            .count())
                    .toList();
            assertThat(tally.figures().counts()).isEqualTo(counts);
        }
    }

    /** As an outbox does: the same message again, until there is an answer. */
    private String send(String seat, Cookie secret, Map<String, String> fields) throws Exception {
        var body = json.writeValueAsString(
                Map.of("id", Cast.command().value(), "command", "ballot.cast", "fields", fields));
        while (true) {
            var response = http.perform(MockMvcRequestBuilders.post("/uit/{seat}", seat)
                            .contentType("application/json")
                            .content(body)
                            .header("Origin", "http://localhost")
                            .cookie(secret)
                            .with(request -> {
                                request.setRemoteAddr("192.168.1.20");
                                return request;
                            }))
                    .andReturn()
                    .getResponse();
            if (response.getStatus() != HttpStatus.SERVICE_UNAVAILABLE.value()) {
                assertThat(response.getStatus()).isEqualTo(HttpStatus.OK.value());
                return json.readTree(response.getContentAsString(StandardCharsets.UTF_8))
                        .get("text")
                        .asString();
            }
            resent.incrementAndGet();
        }
    }

    /** Every frame that any screen but one's own could get while twenty people vote one after another. */
    @Test
    void no_frame_of_another_screen_tells_a_choice_while_twenty_people_vote_in_secret() {
        ballots.promise(evening.marloes(), Cast.command(), ballot, true);
        var frames = new ArrayList<String>();
        var answers = new ArrayList<Answer>();
        var before = new ArrayList<BallotBoard>();
        for (int n = 0; n < 20; n++) {
            answers.add(vote(evening.guest(null, n % 5), n % 4, n % 3, "Omdat " + n + " telt"));
            for (var audience : Audience.values()) {
                frames.add(board(audience).toString());
            }
            before.add(board());
        }

        assertThat(frames).noneMatch(frame -> frame.contains("telt") || frame.contains("MyVote"));
        for (int n = 1; n < 20; n++) {
            var step = before.get(n);
            var last = before.get(n - 1);
            assertThat(step.answered()).isEqualTo(last.answered() + 1);
            assertThat(withAnswered(step, 0)).isEqualTo(withAnswered(last, 0));
        }
        for (var answer : answers) {
            var receipt = String.valueOf(answer.text().places().get("receipt"));
            assertThat(frames).noneMatch(frame -> frame.contains(receipt));
        }
    }

    private static BallotBoard withAnswered(BallotBoard board, int answered) {
        return new BallotBoard(
                board.activity(),
                board.phase(),
                board.hidden(),
                board.round(),
                board.number(),
                board.asking(),
                board.frozen(),
                board.options(),
                answered,
                board.present(),
                board.onPaper(),
                board.shown(),
                board.earlier());
    }
}
