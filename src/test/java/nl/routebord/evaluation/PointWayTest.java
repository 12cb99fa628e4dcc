package nl.routebord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Links;
import nl.routebord.trail.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A point to look back on is a stop in the way of what its concern stands beside, or of what its decision rests on. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class PointWayTest {

    @Autowired
    private Cast cast;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Live live;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Links links;

    private Cast.Evening evening;
    private Scope marloes;
    private String criteria;
    private String item;

    @BeforeEach
    void aPoint() {
        evening = cast.evening();
        marloes = evening.marloes();
        criteria = evening.open("criteria").toString();
        send(evening.fatima(), "criteria.propose", "activity", criteria, "name", "Veel bankjes", "sentence", "x");
        item = one(
                "select id from criterion where name = 'Veel bankjes' and activity_id = ?", UUID.fromString(criteria));
    }

    @Test
    void it_follows_the_concern_it_was_made_of_while_that_stands() {
        send(evening.jan(), "concern.raise", "kind", "criterion", "item", item, "text", "Te duur");
        var concern = one(
                "select id from concern where traject_id = ?", marloes.traject().value());
        send(marloes, "evaluation.concern", "kind", "concern", "item", concern);
        assertThat(after()).containsExactly("Te duur");
        assertThat(before()).containsExactly("Veel bankjes");

        send(marloes, "aside.hide", "kind", "concern", "item", concern, "reason", "hurtful");
        assertThat(after()).isEmpty();
        send(marloes, "aside.show", "kind", "concern", "item", concern);
        assertThat(after()).containsExactly("Te duur");
    }

    @Test
    void it_comes_after_its_decision_and_is_called_by_what_it_says_now() {
        send(
                marloes,
                "decision.make",
                "title",
                "Wij zetten banken neer",
                "reason",
                "Omdat",
                "review",
                LocalDate.now().plusYears(1).toString(),
                "ground",
                criteria + "/" + item);
        var decision = one(
                "select id from decision where traject_id = ?",
                marloes.traject().value());
        send(marloes, "evaluation.decision", "decision", decision);
        assertThat(after()).containsExactly("Wij zetten banken neer", "Wij zetten banken neer");
        assertThat(before()).containsExactly("Wij zetten banken neer", "Veel bankjes");

        send(
                marloes,
                "evaluation.change",
                "point",
                one(
                        "select id from evaluation_point where traject_id = ?",
                        marloes.traject().value()),
                "base",
                "1",
                "text",
                "Staan ze er?",
                "horizon",
                "half");
        assertThat(after()).containsExactly("Wij zetten banken neer", "Staan ze er?");
    }

    private List<String> after() {
        return links.of(marloes.traject(), evening.activity("criteria")).stream()
                .flatMap(way -> way.after().stream())
                .map(Way.Stop::name)
                .toList();
    }

    private List<String> before() {
        return live
                .now(EvaluationBoard.topic(marloes.traject()), Audience.STAFF, EvaluationBoard.class)
                .points()
                .getFirst()
                .before()
                .stream()
                .map(Way.Stop::name)
                .toList();
    }

    private String one(String sql, UUID of) {
        return jdbc.sql(sql).param(of).query(UUID.class).single().toString();
    }

    private void send(Scope who, String command, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(Cast.from(who, command), Cast.command(command, fields));
    }
}
