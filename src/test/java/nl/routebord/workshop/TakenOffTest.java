package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not on the run sheet any more, and what has to stay there. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class TakenOffTest {

    @Autowired
    private SheetIntake intake;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Activities activities;

    @Autowired
    private Steering steering;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope marloes;
    private ActivityId criteria;
    private ActivityId ballot;
    private ActivityId feedback;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = evening.marloes();
        criteria = evening.activity("criteria");
        ballot = evening.activity("ballot");
        feedback = evening.activity("feedback");
    }

    @Test
    void what_is_taken_off_is_shown_nowhere_and_comes_back_where_it_stood() {
        take(marloes, "sheet.off", ballot);

        assertThat(order()).containsExactly(criteria, feedback);
        assertThat(activities.ofStep(marloes.traject(), 4))
                .extracting(ActivityView::id)
                .doesNotContain(ballot);
        assertThat(off()).containsExactly(ballot);
        assertThat(live.now(TakenOff.topic(evening.workshop().id()), Audience.HALL, TakenOff.class)
                        .lines())
                .isEmpty();
        refused(() -> steering.putOnStage(marloes, command(), ballot), "workshop.refused.gone");
        refused(() -> steering.to(marloes, command(), ballot, Phase.OPEN), "workshop.refused.gone");
        take(marloes, "sheet.off", ballot);

        take(marloes, "sheet.back", ballot);
        take(marloes, "sheet.back", ballot);

        assertThat(order()).containsExactly(criteria, ballot, feedback);
        assertThat(off()).isEmpty();
        assertThat(logged(ballot, "sheet.off")).hasSize(1);
        assertThat(logged(ballot, "sheet.back")).hasSize(1);
    }

    @Test
    void a_line_moves_past_one_that_was_taken_off() {
        take(marloes, "sheet.off", ballot);
        move(feedback, "up");
        assertThat(order()).containsExactly(feedback, criteria);
        take(marloes, "sheet.back", ballot);
        assertThat(order()).containsExactly(feedback, ballot, criteria);
    }

    @Test
    void what_was_open_is_on_stage_or_holds_something_stays_on_the_sheet() {
        evening.open("criteria");
        refused(() -> take(marloes, "sheet.off", criteria), "workshop.refused.sheet.opened");
        steering.putOnStage(marloes, command(), ballot);
        refused(() -> take(marloes, "sheet.off", ballot), "workshop.refused.sheet.staged");
        steering.clearStage(marloes, command());
        take(marloes, "sheet.off", ballot);

        var written = cast.evening();
        colleagues.send(
                written.marloes(),
                "criteria.propose",
                "activity",
                written.activity("criteria").toString(),
                "name",
                "Rustige kamer",
                "sentence",
                "Een kamer waar het stil is.");
        refused(
                () -> take(written.marloes(), "sheet.off", written.activity("criteria")),
                "workshop.refused.sheet.used");
    }

    @Test
    void the_last_line_stays() {
        take(marloes, "sheet.off", ballot);
        take(marloes, "sheet.off", criteria);
        refused(() -> take(marloes, "sheet.off", feedback), "workshop.refused.sheet.last");
    }

    @Test
    void nothing_is_opened_or_put_on_stage_that_is_taken_off_at_the_same_moment() throws Exception {
        for (var act : List.of("phase.open", "stage.put", "stage.start")) {
            for (int round = 0; round < 10; round++) {
                var now = cast.evening();
                var one = now.activity("feedback");
                AtOnce.all(2, n -> () -> {
                    try {
                        return colleagues.send(now.marloes(), n == 0 ? act : "sheet.off", "activity", one.toString());
                    } catch (Refusal refused) {
                        return Answer.of("workshop.refused.gone");
                    }
                });
                var there = live.now(now.workshop().stageTopic(), Audience.STAFF, StageRecord.class).runSheet().stream()
                        .anyMatch(line -> line.activity().id().equals(one));
                var used = one.equals(now.workshop().stage())
                        || activities.read(one).orElseThrow().phase() != Phase.PREPARED;
                assertThat(there).as(act).isEqualTo(used);
            }
        }
    }

    private Answer move(ActivityId activity, String to) {
        return intake.take(marloes, Cast.command("sheet.move", "activity", activity.toString(), "to", to));
    }

    private Answer take(Scope who, String name, ActivityId activity) {
        return intake.take(who, Cast.command(name, "activity", activity.toString(), "minutes", "7", "to", "up"));
    }

    private List<ActivityId> order() {
        return live.now(evening.workshop().stageTopic(), Audience.STAFF, StageRecord.class).runSheet().stream()
                .map(line -> line.activity().id())
                .toList();
    }

    private List<String> logged(ActivityId activity, String what) {
        return jdbc.sql("select before_text, after_text from log_entry where activity_id = ? and what = ? order by nr")
                .params(activity.value(), what)
                .query((row, n) -> row.getString("before_text") + " " + row.getString("after_text"))
                .list();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String why) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(why);
    }

    private List<ActivityId> off() {
        return live.now(TakenOff.topic(evening.workshop().id()), Audience.STAFF, TakenOff.class).lines().stream()
                .map(TakenOff.Line::activity)
                .toList();
    }
}
