package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Concern;
import nl.routebord.trail.Concerns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A concern beside a point is hidden with one tap, its writer is told why and mends it, and it comes back. */
@ServiceTest
class AsidesTest {

    private static final String RUDE = "Pietersen is een sukkel";

    @Autowired
    private Cast cast;

    @Autowired
    private Concerns concerns;

    @Autowired
    private AsideIntake intake;

    @Autowired
    private AsideRows rows;

    @Autowired
    private AsideWaits waits;

    @Autowired
    private Activities activities;

    @Autowired
    private List<Kind> kinds;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private Scope marloes;
    private Scope fatima;
    private Scope jan;
    private ActivityId activity;
    private UUID concern;

    @BeforeEach
    void aConcernStandsThere() {
        evening = cast.evening();
        marloes = evening.marloes();
        fatima = evening.fatima();
        jan = evening.jan();
        activity = evening.open("criteria");
        concern = raise(fatima, RUDE);
    }

    @Test
    void one_tap_takes_it_from_all_but_the_desk_and_the_reason_follows() {
        assertThat(send(marloes, "aside.hide", "reason", "unsaid")).isEqualTo(Answer.of("workshop.answer.hidden"));
        assertThat(concerns.of(activity, false)).isEmpty();
        assertThat(atDesk()).isEqualTo(new Hidden(HideReason.UNSAID, atDesk().at(), false));
        assertThat(waits.on(activities.read(activity).orElseThrow()).unexplained())
                .containsExactly(RUDE);
        assertThat(own(fatima)).extracting(OwnAside::text).containsExactly(RUDE);
        assertThat(own(jan)).isEmpty();

        assertThat(send(marloes, "aside.why", "reason", "hurtful")).isEqualTo(Answer.of("workshop.answer.explained"));
        send(marloes, "aside.why", "reason", "double");
        send(marloes, "aside.hide", "reason", "person");
        assertThat(atDesk().reason()).isEqualTo(HideReason.HURTFUL);
        assertThat(waits.on(activities.read(activity).orElseThrow()).unexplained())
                .isEmpty();
        assertThat(logged()).containsExactly("concern.hidden unsaid", "concern.hidden hurtful");
        assertThat(mine(fatima).status().key()).isEqualTo("workshop.mine.hidden.hurtful");
        assertThat(mine(fatima).asks()).isTrue();
    }

    @Test
    void its_writer_mends_it_and_it_waits_for_a_second_look_until_it_is_shown() {
        send(marloes, "aside.hide", "reason", "person");
        assertThat(send(fatima, "aside.mend", "text", "Wij worden niet gehoord"))
                .isEqualTo(Answer.of("workshop.answer.mended"));
        assertThat(concerns.of(activity, false)).isEmpty();
        assertThat(atDesk().mended()).isTrue();
        assertThat(waits.on(activities.read(activity).orElseThrow()).mended())
                .containsExactly("Wij worden niet gehoord");
        assertThat(mine(fatima).status().key()).isEqualTo("workshop.mine.mended");
        assertThat(mine(fatima).asks()).isFalse();

        assertThat(send(marloes, "aside.show")).isEqualTo(Answer.of("workshop.answer.aside.shown"));
        send(marloes, "aside.show");
        assertThat(concerns.of(activity, false).values().stream().flatMap(List::stream))
                .extracting(Concern::text)
                .containsExactly("Wij worden niet gehoord");
        assertThat(own(fatima)).isEmpty();
        assertThat(logged()).containsExactly("concern.hidden person", "concern.mended null", "concern.shown null");
        assertThat(jdbc.sql(
                                "select count(*) from log_entry where item_kind = 'aside' and (before_text like ? or after_text like ?)")
                        .params("%Pietersen%", "%Pietersen%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void only_the_facilitator_hides_and_only_its_writer_mends_while_the_board_is_open() {
        refused(() -> send(fatima, "aside.hide", "reason", "person"), "shared.refused.staff");
        refused(() -> send(fatima, "aside.show"), "shared.refused.staff");
        refused(() -> send(marloes, "aside.hide", "reason", ""), "workshop.refused.reason.empty");
        refused(() -> send(cast.evening().marloes(), "aside.hide", "reason", "person"), "workshop.refused.gone");
        refused(() -> send(fatima, "aside.mend", "text", "Anders"), "workshop.refused.aside.back");
        send(marloes, "aside.hide", "reason", "person");
        refused(() -> send(jan, "aside.mend", "text", "Anders"), "workshop.refused.aside.gone");
        refused(() -> send(fatima, "aside.mend", "text", " "), "workshop.refused.aside.empty");
        refused(() -> send(fatima, "aside.mend", "text", "a".repeat(301)), "workshop.refused.aside.long");
        evening.close(activity);
        refused(() -> send(fatima, "aside.mend", "text", "Te laat"), "workshop.refused.closed");
        assertThat(own(fatima)).extracting(OwnAside::text).containsExactly(RUDE);
        send(marloes, "aside.show");
        assertThat(concerns.of(activity, false)).hasSize(1);
        concern = UUID.randomUUID();
        refused(() -> send(marloes, "aside.hide", "reason", "person"), "workshop.refused.aside.gone");
    }

    @Test
    void words_of_no_known_kind_are_refused() {
        refused(
                () -> intake.take(
                        marloes,
                        Cast.command("aside.hide", "kind", "entry", "item", concern.toString(), "reason", "person")),
                "workshop.refused.aside.gone");
    }

    @Test
    void two_who_hide_it_at_once_leave_one_line_in_the_log() throws Exception {
        AtOnce.all(4, n -> () -> send(marloes, "aside.hide", "reason", n % 2 == 0 ? "person" : "hurtful"));
        assertThat(logged()).hasSize(1);
    }

    @Test
    void the_record_says_it_no_more_and_says_it_again_when_it_is_shown() {
        assertThat(recorded()).contains(RUDE);
        send(marloes, "aside.hide", "reason", "person");
        assertThat(recorded()).doesNotContain(RUDE);
        send(marloes, "aside.show");
        assertThat(recorded()).contains(RUDE);
    }

    private String recorded() {
        return criteria().recorded(activities.read(activity).orElseThrow()).toString();
    }

    private Kind criteria() {
        return kinds.stream()
                .filter(kind -> kind.name().equals("criteria"))
                .findFirst()
                .orElseThrow();
    }

    private Kind.Mine mine(Scope who) {
        return criteria().mine(who.traject(), who.speaker()).getFirst();
    }

    private List<OwnAside> own(Scope who) {
        return rows.hidden(activity, who.speaker());
    }

    private Hidden atDesk() {
        return concerns.of(activity, true).values().stream()
                .flatMap(List::stream)
                .map(Hidden::of)
                .findFirst()
                .orElseThrow();
    }

    private UUID raise(Scope who, String text) {
        var point = criteria().outcome(activity).getFirst().item();
        concerns.raise(who, Cast.command(), new ItemRef("criterion", point), text);
        return concerns.of(activity, true).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Answer send(Scope who, String command, String... more) {
        var fields = new java.util.ArrayList<>(List.of("kind", "concern", "item", concern.toString()));
        fields.addAll(List.of(more));
        return intake.take(who, Cast.command(command, fields.toArray(String[]::new)));
    }

    private List<String> logged() {
        return jdbc.sql("select what, after_text from log_entry where item_id = ? order by nr")
                .param(concern)
                .query((row, n) -> row.getString("what") + " " + row.getString("after_text"))
                .list();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(key);
    }
}
