package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.routebord.road.Intake;
import nl.routebord.shared.Scope;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The names people gave go half an hour after the end of the evening, from every column of the database. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class NamelessnessTest {

    @Autowired
    private Cast cast;

    @Autowired
    private NamesSweep sweep;

    @Autowired
    private Participants participants;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "Quirine-" + UUID.randomUUID().toString().substring(0, 8);
    private Cast.Evening evening;
    private FullLife life;
    private Scope quirine;

    @BeforeEach
    void an_evening_on_which_somebody_with_a_name_does_everything() {
        evening = cast.evening();
        quirine = evening.guest(name, 0);
        life = new FullLife(evening, intakes, jdbc, quirine);
        var cards = life.cards();
        life.chairs();
        life.points();
        life.feedback();
        life.ballot();
        life.thermometer();
        life.answer();
        life.model();
        life.signals();
        // For somebody without a phone, under the same name: found again by it while the evening lasts.
        life.send(
                life.marloes,
                "cards.typein",
                "activity",
                cards,
                "alias",
                name,
                "group",
                "",
                "text",
                "Getypt op papier",
                "f-vak",
                "Niet tevreden");
        life.send(quirine, "guest.correct", "alias", name, "group", "");
        life.send(quirine, "resume.renew");
    }

    @Test
    void after_the_end_and_its_half_hour_no_column_of_any_table_has_the_name() throws SQLException {
        assertThat(columnsWith(name)).contains("participant.alias", "participant.stand_in");
        life.send(life.marloes, "workshop.end");
        sweep.look(Instant.now().plus(Namelessness.WHILE).minusSeconds(60));
        assertThat(columnsWith(name)).contains("participant.alias");

        sweep.look(Instant.now().plus(Namelessness.WHILE).plusSeconds(60));

        assertThat(columnsWith(name)).isEmpty();
        assertThat(BookLines.about(jdbc, evening.workshop().id()))
                .filteredOn(line -> line.startsWith("names."))
                .containsExactly("names.remove ok system system:names");
        assertThat(person().alias()).isNull();
        assertThat(jdbc.sql("select count(*) from participant where workshop_id = ? and stand_in is not null")
                        .param(evening.workshop().id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        // Who guides is known by name at the desk, also afterwards.
        assertThat(participants.person(life.marloes.speaker()).orElseThrow().alias())
                .isEqualTo("Marloes");
    }

    @Test
    void an_end_that_is_taken_back_in_time_takes_no_name_and_a_second_end_takes_those_given_since()
            throws SQLException {
        life.send(life.marloes, "workshop.end");
        life.send(life.marloes, "workshop.resume");
        sweep.look(Instant.now().plus(Namelessness.WHILE).plusSeconds(60));
        assertThat(person().alias()).isEqualTo(name);

        life.send(life.marloes, "workshop.end");
        sweep.look(Instant.now().plus(Namelessness.WHILE).plusSeconds(60));
        assertThat(person().alias()).isNull();
        life.send(life.marloes, "workshop.resume");
        life.send(quirine, "guest.correct", "alias", name, "group", "");
        assertThat(person().alias()).isEqualTo(name);
        life.send(life.marloes, "workshop.end");
        sweep.look(Instant.now().plus(Namelessness.WHILE).plusSeconds(60));
        assertThat(columnsWith(name)).isEmpty();
    }

    @Test
    void two_looks_at_once_take_them_once_and_other_evenings_keep_theirs() {
        var other = cast.evening();
        var jan = other.guest("Jan", 1);
        life.send(life.marloes, "workshop.end");
        var later = Instant.now().plus(Namelessness.WHILE).plusSeconds(60);
        sweep.look(later);
        sweep.look(later);
        assertThat(person().alias()).isNull();
        assertThat(participants.person(jan.speaker()).orElseThrow().alias()).isEqualTo("Jan");
    }

    private Person person() {
        return participants.person(quirine.speaker()).orElseThrow();
    }

    private Set<String> columnsWith(String text) throws SQLException {
        return new Columns(database, jdbc).with(text);
    }
}
