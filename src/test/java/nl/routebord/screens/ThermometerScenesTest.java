package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import nl.routebord.thermometer.ThermometerBoard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The thermometers, each with a scene of its own. */
@SuppressWarnings("NullAway.Init")
class ThermometerScenesTest extends Scenes {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void s1_b5_a_silent_start_that_nobody_can_follow_back() {
        stage("S1-B5");
        crowd(4, 5);
        give(fatima, 0, 2);
        send(fatima, "thermometer.say", "statement", statement(0), "text", "Ik ben benieuwd.");
        give(jan, 0, 4);
        hall.sees("6 mensen gaven antwoord.");
        assertThat(board(desk)).doesNotContain("Ik ben benieuwd.");
        evening.close(activity);
        assertThat(hall.tree()).doesNotContain("Gemiddeld");
        evening.reveal(activity);
        hall.sees("Gemiddeld 4,3");
        phone.sees("Ik ben benieuwd.");
        assertThat(links()).isZero();
    }

    @Test
    void s2_b7_whose_is_it_too_is_told_per_group_in_words() {
        stage("S2-B7");
        crowd(5, 5);
        for (int n = 0; n < 5; n++) {
            give(evening.guest("Raad " + n, 1), 0, 1);
        }
        evening.close(activity);
        evening.reveal(activity);
        phone.sees("meer dan de helft is positief").sees("de helft of minder is positief");
        assertThat(links()).isZero();
    }

    @Test
    void s5_b10_the_sounding_board_measures_every_month_and_sees_the_way_over_time() {
        stage("S5-B10");
        crowd(5, 2);
        give(evening.anneke(), 0, 4);
        evening.close(activity);
        hall.sees("Gemiddeld 2,3");
        evening.again(activity);
        crowd(5, 4);
        evening.close(activity);
        hall.sees("Gemiddeld 4,0");
        phone.sees("trend-list").sees("2,3").sees("4,0");
    }

    @Test
    void s6_b5_fewer_than_five_answers_leave_nothing() {
        stage("S6-B5");
        give(fatima, 0, 5);
        give(fatima, 0, 4);
        give(jan, 0, 1);
        hall.sees("2 mensen gaven antwoord.");
        assertThatThrownBy(() -> give(marloes, 0, 3)).hasMessageContaining("thermometer.refused.staff");
        evening.close(activity);
        evening.reveal(activity);
        phone.sees("Te weinig antwoorden om te laten zien");
        assertThat(outcome()).isEmpty();
        assertThat(links()).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from thermometer_result r join thermometer_round m on m.id = r.round_id where m.activity_id = ?")
                        .param(activity.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void crowd(int people, int mark) {
        for (int n = 0; n < people; n++) {
            give(evening.guest("Gast " + n, 0), 0, mark);
        }
    }

    private void give(Scope who, int statement, int mark) {
        send(who, "thermometer.answer", "statement", statement(statement), "mark", Integer.toString(mark));
    }

    private String statement(int at) {
        return ((ThermometerBoard) read(Topic.of("thermometer", activity), Audience.STAFF))
                .statements()
                .get(at)
                .id()
                .toString();
    }

    private static String board(Tab tab) {
        return tab.tree();
    }

    /** Rows that still tell who answered what. */
    private int links() {
        return jdbc.sql("""
                select count(*) from thermometer_answer a join thermometer_round m on m.id = a.round_id
                where m.activity_id = ?""").param(activity.value()).query(Integer.class).single();
    }
}
