package nl.routebord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.shell.Dates;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Links;
import org.springframework.beans.factory.annotation.Autowired;
import org.junit.jupiter.api.Test;

/** Points to look back on: how they are made, when they come up, and what people find. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class EvaluationPointsTest extends LookingBack {

    @Autowired
    private Links links;

    @Test
    void a_concern_becomes_a_point_in_one_tap_and_two_taps_make_one() {
        var worry = concern("Te duur");

        send(marloes, "evaluation.concern", "kind", "concern", "item", worry);
        assertThat(send(marloes, "evaluation.concern", "kind", "concern", "item", worry)
                        .text()
                        .key())
                .isEqualTo("evaluation.answer.already");

        assertThat(only().text().text()).isEqualTo("Te duur");
        assertThat(only().text().due()).isEqualTo(Dates.local(Instant.now()).plusMonths(6));
        assertThat(only().from()).isEqualTo("concern");
        assertThat(only().board()).isEqualTo("Waar letten we op?");
        assertThat(left()).isEmpty();
    }

    @Test
    void two_who_tap_at_the_same_moment_make_one_point() throws Exception {
        var worry = concern("Te duur");
        var answers = nl.routebord.testing.AtOnce.all(
                2,
                n -> () -> send(marloes, "evaluation.concern", "kind", "concern", "item", worry)
                        .text()
                        .key());
        assertThat(answers).containsExactlyInAnyOrder("evaluation.answer.made", "evaluation.answer.already");
        assertThat(board(Audience.STAFF).points()).hasSize(1);
    }

    @Test
    void a_concern_that_was_hidden_or_is_of_another_traject_makes_no_point() {
        var worry = concern("Lelijk");
        assertThat(left()).hasSize(1);
        var elsewhere = cast.evening().marloes();
        refused(
                "evaluation.refused.gone",
                () -> send(elsewhere, "evaluation.concern", "kind", "concern", "item", worry));

        jdbc.sql("update concern set hidden_for = 'hurtful', removed_at = at where id = ?")
                .param(UUID.fromString(worry))
                .update();
        assertThat(live.now(Worries.topic(marloes.traject()), Audience.STAFF, WorriesLeft.Left.class)
                        .worries())
                .isEmpty();
        refused("evaluation.refused.gone", () -> send(marloes, "evaluation.concern", "kind", "concern", "item", worry));
    }

    @Test
    void a_card_of_the_board_of_concerns_becomes_a_point() {
        send(marloes, "workshop.board", "board", "S4-B8");
        var board = jdbc.sql("select id from activity where traject_id = ? and preset = 'S4-B8'")
                .param(marloes.traject().value())
                .query(UUID.class)
                .single()
                .toString();
        send(marloes, "stage.start", "activity", board);
        send(
                evening.fatima(),
                "cards.add",
                "activity",
                board,
                nl.routebord.entries.EntryCommands.input(nl.routebord.entries.EntryKind.NAME),
                "Niemand belt terug");
        var worry = left().stream()
                .filter(one -> one.text().equals("Niemand belt terug"))
                .findFirst()
                .orElseThrow();

        send(
                marloes,
                "evaluation.concern",
                "kind",
                "entry",
                "item",
                worry.from().id().toString());

        assertThat(only().text().text()).isEqualTo("Niemand belt terug");
        assertThat(only().from()).isEqualTo("entry");
    }

    @Test
    void a_decision_makes_a_point_on_the_day_of_its_review() {
        send(marloes, "decision.make", "title", "Wij starten", "reason", "Zo", "review", "1-5-2099");
        var decision = jdbc.sql("select id from decision where traject_id = ?")
                .param(marloes.traject().value())
                .query(UUID.class)
                .single()
                .toString();
        send(marloes, "evaluation.decision", "decision", decision);
        assertThat(only().text()).isEqualTo(new PointText("Wij starten", "", LocalDate.of(2099, 5, 1), "", ""));
        send(marloes, "decision.withdraw", "decision", decision, "why", "Toch niet");
        refused("evaluation.refused.gone", () -> send(marloes, "evaluation.decision", "decision", decision));
    }

    @Test
    void it_comes_up_by_itself_on_its_day_and_goes_when_somebody_has_looked() {
        send(marloes, "evaluation.make", "text", "De bus", "horizon", "half");
        assertThat(due.of(marloes.traject())).isEmpty();
        var later = Instant.now().plusSeconds(200L * 24 * 3600);
        var reader = new EvaluationReader(jdbc, links, Clock.fixed(later, ZoneOffset.UTC));
        assertThat(reader.of(marloes.traject(), false).due())
                .extracting(point -> point.text().text())
                .containsExactly("De bus");

        jdbc.sql("update evaluation_point set due_on = ? where traject_id = ?")
                .params(Dates.local(Instant.now()), marloes.traject().value())
                .update();
        assertThat(due.of(marloes.traject())).hasSize(1);
        send(
                evening.anneke(),
                "evaluation.find",
                "point",
                only().id().toString(),
                "mark",
                "watch",
                "text",
                "Hij komt laat");
        assertThat(due.of(marloes.traject())).isEmpty();
        assertThat(only().state()).isEqualTo(State.SEEN);
    }

    @Test
    void staff_and_members_say_how_it_goes_and_nobody_else_and_only_staff_reads_who() {
        send(marloes, "evaluation.make", "text", "De bus", "horizon", "year", "other", "De ouders");
        var point = only().id().toString();
        send(evening.anneke(), "evaluation.find", "point", point, "mark", "bad", "text", "Hij rijdt niet");
        send(marloes, "evaluation.find", "point", point, "mark", "good", "text", "Hij rijdt weer");
        refused(
                "evaluation.refused.who",
                () -> send(evening.fatima(), "evaluation.find", "point", point, "mark", "good", "text", "Ik"));
        refused(
                "evaluation.refused.gone",
                () -> send(cast.evening().anneke(), "evaluation.find", "point", point, "mark", "good", "text", "Ik"));
        refused(
                "evaluation.refused.mark.empty",
                () -> send(evening.anneke(), "evaluation.find", "point", point, "text", "Ik"));

        assertThat(only().findings()).extracting(EvaluationBoard.Finding::sign).containsExactly(Sign.GOOD, Sign.BAD);
        assertThat(only().findings())
                .extracting(EvaluationBoard.Finding::who)
                .containsExactly(nl.routebord.demo.Cast.FACILITATOR, "Anneke");
        assertThat(board(Audience.HALL).points().getFirst().findings())
                .allMatch(finding -> finding.who() == null)
                .extracting(EvaluationBoard.Finding::staff)
                .containsExactly(true, false);
    }

    @Test
    void staff_changes_and_finishes_and_who_started_from_an_older_text_is_told() {
        send(marloes, "evaluation.make", "text", "De bus", "horizon", "half");
        var point = only().id().toString();
        send(
                marloes,
                "evaluation.change",
                "point",
                point,
                "base",
                "1",
                "text",
                "De trein",
                "horizon",
                "year",
                "action",
                "Bellen");
        assertThat(only().text().text()).isEqualTo("De trein");
        refused(
                "evaluation.refused.changed",
                () -> send(
                        marloes,
                        "evaluation.change",
                        "point",
                        point,
                        "base",
                        "1",
                        "text",
                        "De tram",
                        "horizon",
                        "year"));
        refused("shared.refused.staff", () -> send(evening.anneke(), "evaluation.finish", "point", point));
        send(marloes, "evaluation.finish", "point", point);
        assertThat(only().state()).isEqualTo(State.DONE);
        send(marloes, "evaluation.reopen", "point", point);
        assertThat(only().state()).isEqualTo(State.LATER);
    }
}
