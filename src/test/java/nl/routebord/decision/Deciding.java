package nl.routebord.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.trail.Decisions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Decisions of a traject as its staff sends them. */
@SuppressWarnings("NullAway.Init")
abstract class Deciding {

    @Autowired
    Cast cast;

    @Autowired
    List<Intake> intakes;

    @Autowired
    Live live;

    @Autowired
    JdbcClient jdbc;

    Cast.Evening evening;
    Scope marloes;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = evening.marloes();
    }

    void make(String... fields) {
        send(marloes, "decision.make", fields(fields));
    }

    void change(int base, String... fields) {
        var all = new java.util.ArrayList<>(List.of(fields(fields)));
        all.addAll(List.of("decision", only().id().toString(), "base", Integer.toString(base)));
        send(marloes, "decision.change", all.toArray(String[]::new));
    }

    void withdraw(String why) {
        send(marloes, "decision.withdraw", "decision", only().id().toString(), "why", why);
    }

    static String[] fields(String... fields) {
        var values = new HashMap<>(Fields.of(
                        "reason",
                        "Omdat",
                        "review",
                        LocalDate.now().plusYears(1).toString())
                .values());
        values.putAll(Fields.of(fields).values());
        return values.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }

    void send(Scope who, String command, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(Cast.from(who, command), Cast.command(command, fields));
    }

    static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }

    DecisionBoard.Row only() {
        return board(Audience.STAFF).decisions().getFirst();
    }

    DecisionBoard board(Audience audience) {
        return live.now(Decisions.topic(marloes.traject()), audience, DecisionBoard.class);
    }

    Choices choices() {
        return live.now(Choices.topic(marloes.traject()), Audience.STAFF, Choices.class);
    }

    Choices.Choice choice(String name) {
        return choices().items().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
