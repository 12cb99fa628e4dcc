package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the desk did with the points we look at is taken back like anything else. */
@SuppressWarnings("NullAway.Init")
class UndoPointsTest extends UndoScenes {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void points_are_taken_back_too_with_the_support_they_had() {
        evening.open("criteria");
        activity = evening.activity("criteria");
        kind = "criteria";
        send(fatima, "criteria.propose", "activity", activity.toString(), "name", "Dichtbij", "sentence", "");
        var point = point("Dichtbij");
        send(jan, "criteria.support", "item", point.toString(), "version", "1", "on", "true");
        send(marloes, "criteria.edit", "item", point.toString(), "base", "1", "name", "Om de hoek", "sentence", "");
        undo();
        assertThat(support("Dichtbij")).isEqualTo(1);
        redo();
        assertThat(support("Om de hoek")).isZero();
        undo();
        send(marloes, "criteria.hide", "item", point.toString(), "reason", "double");
        undo();
        assertThat(support("Dichtbij")).isEqualTo(1);
        send(jan, "criteria.propose", "activity", activity.toString(), "name", "Op tijd", "sentence", "");
        send(
                marloes,
                "criteria.join",
                "item",
                point.toString(),
                "other",
                point("Op tijd").toString(),
                "name",
                "Dichtbij en op tijd",
                "sentence",
                "");
        undo();
        assertThat(support("Dichtbij")).isEqualTo(1);
        redo();
        assertThat(point("Dichtbij en op tijd")).isNotNull();
        var joined = point("Dichtbij en op tijd");
        send(marloes, "criteria.apart", "item", joined.toString());
        var apart = Objects.requireNonNull(log().undo()).id();
        send(fatima, "criteria.edit", "item", point.toString(), "base", "5", "name", "Heel dichtbij", "sentence", "");
        assertThatThrownBy(() -> take(marloes, apart)).hasMessageContaining("trail.refused.undo.changed");
        assertThat(point("Heel dichtbij")).isEqualTo(point);
    }

    @Test
    void a_split_is_taken_back_and_done_again_until_somebody_changed_a_part() {
        evening.open("criteria");
        activity = evening.activity("criteria");
        kind = "criteria";
        send(
                fatima,
                "criteria.propose",
                "activity",
                activity.toString(),
                "name",
                "Dichtbij en op tijd",
                "sentence",
                "");
        var whole = point("Dichtbij en op tijd");
        send(jan, "criteria.support", "item", whole.toString(), "version", "1", "on", "true");
        send(marloes, "criteria.split", "item", whole.toString(), "texts", "Dichtbij\nOp tijd");
        undo();
        assertThat(support("Dichtbij en op tijd")).isEqualTo(1);
        redo();
        assertThat(support("Dichtbij")).isZero();
        var part = point("Dichtbij").toString();
        send(marloes, "criteria.apart", "item", part);
        undo();
        assertThat(support("Op tijd")).isZero();
        var again = Objects.requireNonNull(log().redo()).id();
        send(marloes, "criteria.edit", "item", part, "base", "1", "name", "Om de hoek", "sentence", "");
        assertThatThrownBy(() -> take(marloes, again)).hasMessageContaining("trail.refused.undo.changed");
        assertThat(support("Om de hoek")).isZero();
    }

    private UUID point(String name) {
        return jdbc.sql("select id from criterion where activity_id = ? and name = ?")
                .params(activity.value(), name)
                .query(UUID.class)
                .single();
    }

    private int support(String name) {
        return ((CriteriaBoard) read(Topic.of("criteria", activity), Audience.STAFF))
                .standing().stream()
                        .filter(item -> item.text().name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .support();
    }
}
