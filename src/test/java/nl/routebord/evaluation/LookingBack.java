package nl.routebord.evaluation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A traject with points to look back on, with the acts of who works on them. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
abstract class LookingBack {

    @Autowired
    Cast cast;

    @Autowired
    List<Intake> intakes;

    @Autowired
    Live live;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DuePoints due;

    Cast.Evening evening;
    Scope marloes;
    Scope jan;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = evening.marloes();
    }

    String concern(String text) {
        var criteria = evening.open("criteria").toString();
        send(evening.fatima(), "criteria.propose", "activity", criteria, "name", "Veel bankjes", "sentence", "x");
        var point = jdbc.sql("select id from criterion where activity_id = ? and name = 'Veel bankjes'")
                .param(UUID.fromString(criteria))
                .query(UUID.class)
                .single()
                .toString();
        jan = evening.jan();
        send(jan, "concern.raise", "kind", "criterion", "item", point, "text", text);
        return jdbc.sql("select id from concern where traject_id = ? and text = ?")
                .params(marloes.traject().value(), text)
                .query(UUID.class)
                .single()
                .toString();
    }

    Answer send(Scope who, String command, String... fields) {
        return intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(Cast.from(who, command), Cast.command(command, fields));
    }

    static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }

    EvaluationBoard.Point only() {
        return board(Audience.STAFF).points().getFirst();
    }

    EvaluationBoard board(Audience audience) {
        return live.now(EvaluationBoard.topic(marloes.traject()), audience, EvaluationBoard.class);
    }

    List<WorriesLeft.Worry> left() {
        return live.now(Worries.topic(marloes.traject()), Audience.STAFF, WorriesLeft.Left.class)
                .worries();
    }
}
