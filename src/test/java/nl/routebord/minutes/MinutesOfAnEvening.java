package nl.routebord.minutes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An evening that is over, with the acts of who works on its minutes. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
abstract class MinutesOfAnEvening {

    static final LocalDate TODAY = Dates.local(Instant.now());

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
    Scope anneke;

    @BeforeEach
    void anEveningIsOver() {
        evening = cast.evening();
        marloes = evening.marloes();
        anneke = evening.anneke();
        var criteria = evening.open("criteria").toString();
        send(
                evening.guest("Fatima Zwartkip", 0),
                "criteria.propose",
                "activity",
                criteria,
                "name",
                "Blauwe stoelen",
                "sentence",
                "Zo zit u");
    }

    void blank(Scope who, String version) {
        send(
                who,
                "minutes.blank",
                "section",
                only().sections().getFirst().id().toString(),
                "version",
                version,
                "why",
                "Er stond een naam in.");
    }

    void prepared() {
        send(marloes, "workshop.end");
        prepare();
    }

    Answer prepare() {
        return send(
                marloes, "minutes.prepare", "evening", evening.workshop().id().toString());
    }

    void correct(String text) {
        correct(text, only().sections().getFirst().version());
    }

    void correct(String text, int base) {
        var section = only().sections().getFirst();
        send(
                marloes,
                "minutes.correct",
                "section",
                section.id().toString(),
                "base",
                Integer.toString(base),
                "text",
                text);
    }

    Answer forward(String from, String... more) {
        return send(
                marloes, "minutes.forward", with(List.of("minutes", only().id().toString(), "from", from), more));
    }

    void extend(LocalDate until) {
        send(marloes, "minutes.extend", "minutes", only().id().toString(), "until", until.toString());
    }

    void react(Scope who, String text, String... more) {
        send(who, "minutes.react", with(List.of("minutes", only().id().toString(), "text", text), more));
    }

    static String[] with(List<String> fields, String... more) {
        var all = new java.util.ArrayList<>(fields);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** The last day of the term was yesterday. */
    void endTerm() {
        jdbc.sql("update evening_minutes set reactions_until = ? where id = ?")
                .params(TODAY.minusDays(1), only().id())
                .update();
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

    MinutesBoard.Minutes only() {
        return board(Audience.STAFF).minutes().getFirst();
    }

    MinutesBoard board(Audience audience) {
        return live.now(MinutesBoard.topic(marloes.traject()), audience, MinutesBoard.class);
    }
}
