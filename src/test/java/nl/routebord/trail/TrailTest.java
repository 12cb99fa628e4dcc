package nl.routebord.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@ServiceTest
class TrailTest {

    @Autowired
    private Concerns concerns;

    @Autowired
    private ConcernIntake intake;

    @Autowired
    @Qualifier("criterionConcerned")
    private Concerned home;

    @Autowired
    private Log log;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private ActivityId activity;
    private ItemRef point = new ItemRef("", UUID.randomUUID());

    @BeforeEach
    void aPointStandsOnTheBoard(@Autowired java.util.List<Kind> kinds) {
        evening = cast.evening();
        activity = evening.open("criteria");
        var criteria = kinds.stream()
                .filter(kind -> kind.name().equals("criteria"))
                .findFirst()
                .orElseThrow();
        point = new ItemRef(
                home.itemKind(), criteria.outcome(activity).getFirst().item());
    }

    @Test
    void a_concern_stands_beside_its_point_with_the_alias_of_who_raised_it() {
        raise(evening.fatima(), point, "En als ik niet kan bellen?");

        assertThat(concerns.of(activity, true).get(point)).singleElement().satisfies(concern -> {
            assertThat(concern.text()).isEqualTo("En als ik niet kan bellen?");
            assertThat(concern.alias()).isEqualTo("Fatima");
        });
    }

    @Test
    void concerns_stand_oldest_first_and_are_never_joined() throws Exception {
        var fatima = evening.fatima();
        raise(fatima, point, "Een");
        raise(evening.jan(), point, "Een");
        AtOnce.all(20, n -> () -> raise(evening.noor(), point, "Zorg " + n));

        assertThat(concerns.of(activity, true).get(point))
                .hasSize(22)
                .extracting(Concern::at)
                .isSorted();
    }

    @Test
    void the_same_command_twice_raises_one_concern() {
        var fatima = evening.fatima();
        var command = Cast.command();
        var first = concerns.raise(fatima, command, point, "En als ik niet kan bellen?");

        assertThat(concerns.raise(fatima, command, point, "En als ik niet kan bellen?"))
                .isEqualTo(first);
        assertThat(concerns.of(activity, true).get(point)).hasSize(1);
    }

    @Test
    void a_concern_needs_something_it_is_about() {
        refused(evening.fatima(), new ItemRef(point.kind(), UUID.randomUUID()), "trail.refused.gone");
        refused(evening.fatima(), new ItemRef("no-such-kind", point.id()), "trail.refused.gone");
        refused(cast.evening().fatima(), point, "trail.refused.gone");
        assertThat(concerns.of(activity, true)).isEmpty();
    }

    @Test
    void the_projector_raises_nothing() {
        refused(evening.hall(), point, "shared.refused.readonly");
    }

    @Test
    void an_empty_or_too_long_concern_is_told_what_to_do() {
        assertThatThrownBy(() -> send(" ")).hasMessage("trail.text.empty");
        assertThatThrownBy(() -> send("a".repeat(Concerns.MAX + 1))).hasMessage("trail.text.long");
        send("🙂".repeat(Concerns.MAX));
        assertThat(concerns.of(activity, true).get(point)).hasSize(1);
    }

    @Test
    void the_log_tells_what_others_did_since_a_moment() {
        var fatima = evening.fatima();
        var before = Instant.now().minusSeconds(3600);
        raise(fatima, point, "Een");
        raise(evening.jan(), point, "Twee");

        assertThat(log.since(fatima.traject(), before))
                .filteredOn(event -> event.what().equals("concern.raised"))
                .singleElement()
                .satisfies(event -> assertThat(event.times()).isEqualTo(2));
        assertThat(log.byOthers(fatima.traject(), before, Instant.now(), fatima.speaker()))
                .filteredOn(event -> event.what().equals("concern.raised"))
                .singleElement()
                .satisfies(event -> assertThat(event.times()).isEqualTo(1));
        assertThat(log.since(fatima.traject(), Instant.now().plusSeconds(60))).isEmpty();
    }

    @Test
    void the_log_is_written_only_together_with_what_it_tells() {
        assertThatThrownBy(() -> log.note(evening.fatima(), activity, "x.y", point, null, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_was_said_stays_in_the_log_with_who_said_it() {
        var fatima = evening.fatima();
        raise(fatima, point, "En als ik niet kan bellen?");

        assertThat(jdbc.sql("select after_text from log_entry where who = ? and what = 'concern.raised'")
                        .param(fatima.speaker().value())
                        .query(String.class)
                        .single())
                .isEqualTo("En als ik niet kan bellen?");
    }

    private Answer raise(Scope who, ItemRef about, String text) {
        return concerns.raise(who, Cast.command(), about, text);
    }

    private Answer send(String text) {
        return intake.take(
                evening.fatima(),
                Cast.command(
                        "concern.raise",
                        "kind",
                        point.kind(),
                        "item",
                        point.id().toString(),
                        "text",
                        text));
    }

    private void refused(Scope who, ItemRef about, String key) {
        assertThatThrownBy(() -> raise(who, about, "Een")).hasMessage(key);
    }
}
