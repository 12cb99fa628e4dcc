package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Extra time on one's own phone: private, a number for the desk, gone after the evening. */
@ServiceTest
class ExtraTimeTest {

    @Autowired
    private ExtraTimeIntake intake;

    @Autowired
    private Participants participants;

    @Autowired
    private Steering steering;

    @Autowired
    private Expulsion expulsion;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope fatima;
    private Scope jan;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        fatima = evening.fatima();
        jan = evening.jan();
    }

    @Test
    void who_takes_extra_time_has_it_and_nobody_else_does() {
        assertThat(take(fatima, "true")).isEqualTo(Answer.of("workshop.answer.extra"));
        assertThat(has(fatima)).isTrue();
        assertThat(has(jan)).isFalse();
        assertThat(take(fatima, "false")).isEqualTo(Answer.of("workshop.answer.extra"));
        assertThat(has(fatima)).isFalse();
    }

    @Test
    void the_desk_gets_a_number_and_the_hall_nought() {
        take(fatima, "true");
        take(fatima, "true");
        assertThat(count(Audience.STAFF)).isEqualTo(1);
        take(jan, "true");
        assertThat(count(Audience.STAFF)).isEqualTo(2);
        assertThat(count(Audience.HALL)).isZero();
        take(jan, "false");
        take(jan, "false");
        assertThat(count(Audience.STAFF)).isEqualTo(1);
    }

    @Test
    void another_evening_counts_its_own() {
        take(fatima, "true");
        var elsewhere = cast.evening();
        take(elsewhere.fatima(), "true");
        assertThat(count(Audience.STAFF)).isEqualTo(1);
    }

    @Test
    void who_was_put_out_is_not_counted() {
        take(fatima, "true");
        take(jan, "true");
        expulsion.putOut(evening.marloes(), command(), jan.speaker());
        assertThat(count(Audience.STAFF)).isEqualTo(1);
    }

    @Test
    void only_a_guest_of_an_evening_that_goes_on_takes_it() {
        refused(evening.marloes(), "true", "workshop.refused.gone");
        refused(evening.anneke(), "true", "workshop.refused.gone");
        refused(evening.hall(), "true", "shared.refused.readonly");
        refused(fatima, "perhaps", "road.refused.broken");
        steering.end(evening.marloes(), command());
        refused(fatima, "true", "workshop.refused.ended");
        assertThat(count(Audience.STAFF)).isZero();
    }

    @Test
    void after_the_evening_nothing_of_it_is_kept() {
        take(fatima, "true");
        steering.end(evening.marloes(), command());
        assertThat(has(fatima)).isFalse();
        assertThat(jdbc.sql("select count(*) from person_extra_time where workshop_id = ?")
                        .param(evening.workshop().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        steering.resume(evening.marloes(), command());
        assertThat(count(Audience.STAFF)).isZero();
        take(fatima, "true");
        assertThat(has(fatima)).isTrue();
    }

    @Test
    void the_log_has_a_line_without_a_name_and_none_for_what_changed_nothing() {
        var activity = evening.open("criteria");
        take(fatima, "true");
        take(fatima, "true");
        take(fatima, "false");
        record Line(String what, boolean named, String text) {}
        assertThat(jdbc.sql("select what, who, before_text, after_text from log_entry"
                                + " where activity_id = ? and what like 'time.%' order by at, what")
                        .param(activity.value())
                        .query((row, n) -> new Line(
                                row.getString("what"),
                                row.getObject("who") != null,
                                row.getString("before_text") + row.getString("after_text")))
                        .list())
                .containsExactlyInAnyOrder(
                        new Line("time.extra", false, "nullnull"), new Line("time.usual", false, "nullnull"));
    }

    @Test
    void no_moment_is_kept_with_it_and_no_other_table_says_it() {
        assertThat(columns("lower(table_name) = 'person_extra_time'"))
                .containsExactlyInAnyOrder("person_extra_time.participant_id", "person_extra_time.workshop_id");
        assertThat(columns("lower(column_name) like '%extra%'")).isEmpty();
    }

    @Test
    void what_is_kept_of_the_command_does_not_tell_who_took_it_and_who_gave_it_back() {
        take(fatima, "true");
        take(jan, "false");
        assertThat(kept(fatima)).hasSize(1).isEqualTo(kept(jan));
    }

    private List<String> kept(Scope who) {
        return jdbc.sql("select answer from command where participant_id = ?")
                .param(who.speaker().value())
                .query(String.class)
                .list();
    }

    private List<String> columns(String condition) {
        return jdbc.sql("select table_name, column_name from information_schema.columns"
                        + " where lower(table_schema) = 'public' and " + condition)
                .query((row, n) ->
                        (row.getString("table_name") + "." + row.getString("column_name")).toLowerCase(Locale.ROOT))
                .list();
    }

    private Answer take(Scope who, String on) {
        return intake.take(who, Cast.command("time.extra", "on", on));
    }

    private boolean has(Scope who) {
        return participants.person(who.speaker()).orElseThrow().extraTime();
    }

    private int count(Audience audience) {
        return live.now(ExtraTime.board(evening.workshop().id()), audience, ExtraTime.Count.class)
                .people();
    }

    private void refused(Scope who, String on, String why) {
        assertThatThrownBy(() -> take(who, on)).isInstanceOf(Refusal.class).hasMessage(why);
    }
}
