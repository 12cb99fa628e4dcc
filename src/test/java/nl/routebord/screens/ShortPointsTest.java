package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.workshop.Colleagues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facilitator puts points on a short list and shows it alone; nobody loses a point or its support by that. */
@SuppressWarnings("NullAway.Init")
class ShortPointsTest extends UndoScenes {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Colleagues colleagues;

    private UUID near;
    private UUID late;

    @BeforeEach
    void twoPoints() {
        stage("S4-B1");
        near = propose("Dichtbij");
        late = propose("Op tijd");
    }

    @Test
    void what_is_on_the_short_list_stands_first_on_every_screen_and_in_what_comes_out() {
        send(fatima, "criteria.support", "item", near.toString(), "version", "1", "on", "true");
        put(late, true);
        put(late, true);
        desk.sees("1 punt op de korte lijst");
        hall.sees("op de korte lijst · Een zin.").sees("1 op de korte lijst");
        phone.sees("op de korte lijst");
        assertThat(points().bySupport().getFirst().id()).isEqualTo(late);
        assertThat(points().bySupport().get(1).id()).isEqualTo(near);
        assertThat(points().newest().getFirst().id()).isEqualTo(late);
        assertThat(outcome()).startsWith("Op tijd", "Dichtbij");
        assertThat(points().bySupport().get(1).support()).isEqualTo(1);
        put(late, false);
        assertThat(outcome()).startsWith("Dichtbij");
        hall.loses("op de korte lijst");
    }

    @Test
    void it_stands_alone_in_the_hall_and_on_phones_where_ones_own_points_stay() {
        put(late, true);
        only(true);
        hall.loses("Dichtbij").sees("Op tijd").sees("Alleen de korte lijst: 1 punt");
        phone.loses("Dichtbij").brings("Alleen de korte lijst: 1 punt").brings("Toon ook de andere punten");
        // Jan wrote both: what one wrote oneself never goes out of sight.
        other.sees("Dichtbij").sees("Op tijd");
        desk.sees("Dichtbij").sees("Alleen de korte lijst staat er nu");
        home(evening.anneke()).sees("Op tijd").brings("Toon ook de andere punten");
        // An empty short list shows nobody an empty screen.
        put(late, false);
        hall.sees("Dichtbij").loses("Alleen de korte lijst");
        phone.sees("Dichtbij").takesAway("Toon ook de andere punten");
        put(late, true);
        phone.loses("Dichtbij");
        only(false);
        phone.sees("Dichtbij").takesAway("Alleen de korte lijst");
        hall.sees("Dichtbij");
    }

    @Test
    void a_point_is_put_there_by_the_desk_alone_and_shown_alone_by_who_leads() {
        var sem = colleagues.scope(colleagues.helper(marloes, "Sem"));
        assertThatThrownBy(() -> send(fatima, "criteria.short", "item", near.toString(), "on", "true"))
                .hasMessageContaining("shared.refused.staff");
        assertThatThrownBy(() -> turn(jan)).hasMessageContaining("shared.refused.staff");
        assertThatThrownBy(() -> turn(sem)).hasMessageContaining("shared.refused.lead");
        assertThatThrownBy(
                        () -> send(cast.evening().marloes(), "criteria.short", "item", near.toString(), "on", "true"))
                .hasMessageContaining("criteria.refused.gone");
        assertThatThrownBy(() -> send(
                        marloes,
                        "criteria.shortonly",
                        "activity",
                        evening.activity("ballot").toString(),
                        "on",
                        "true"))
                .hasMessageContaining("criteria.refused.gone");
        assertThat(points().shortOnly()).isFalse();
        send(sem, "criteria.short", "item", near.toString(), "on", "true");
        assertThat(points().shortlisted()).isEqualTo(1);
        assertThat(desk.steering("criteria.shortonly")).isTrue();
        assertThat(desk.steering("criteria.short")).isFalse();
    }

    @Test
    void it_is_taken_back_from_the_log_and_what_is_hidden_keeps_its_place() {
        put(near, true);
        desk.sees("Maak ongedaan: ‘Dichtbij’ op de korte lijst gezet");
        undo();
        assertThat(points().shortlisted()).isZero();
        redo();
        assertThat(points().shortlisted()).isEqualTo(1);
        var line = Objects.requireNonNull(log().undo()).id();
        put(near, false);
        assertThatThrownBy(() -> take(marloes, line)).hasMessageContaining("trail.refused.undo.changed");
        put(near, true);
        send(marloes, "criteria.hide", "item", near.toString(), "reason", "double");
        assertThat(points().shortlisted()).isZero();
        assertThatThrownBy(() -> put(near, false)).hasMessageContaining("criteria.refused.gone");
        send(marloes, "criteria.restore", "item", near.toString());
        assertThat(points().shortlisted()).isEqualTo(1);
        evening.close(activity);
        put(near, false);
        assertThat(points().shortlisted()).isZero();
        assertThat(jdbc.sql("select what from log_entry where item_id = ? and what like '%shortlisted' order by nr")
                        .param(near)
                        .query(String.class)
                        .list())
                .isEqualTo(List.of(
                        "criterion.shortlisted",
                        "undone.criterion.shortlisted",
                        "redone.criterion.shortlisted",
                        "criterion.unshortlisted",
                        "criterion.shortlisted",
                        "criterion.unshortlisted"));
    }

    private UUID propose(String name) {
        send(jan, "criteria.propose", "activity", activity.toString(), "name", name, "sentence", "Een zin.");
        return jdbc.sql("select id from criterion where activity_id = ? and name = ?")
                .params(activity.value(), name)
                .query(UUID.class)
                .single();
    }

    private void put(UUID point, boolean on) {
        send(marloes, "criteria.short", "item", point.toString(), "on", Boolean.toString(on));
    }

    private void only(boolean on) {
        send(marloes, "criteria.shortonly", "activity", activity.toString(), "on", Boolean.toString(on));
    }

    private void turn(nl.routebord.shared.Scope who) {
        send(who, "criteria.shortonly", "activity", activity.toString(), "on", "true");
    }

    private CriteriaBoard points() {
        return (CriteriaBoard) read(Topic.of("criteria", activity), Audience.HALL);
    }
}
