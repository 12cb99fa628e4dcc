package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.Counted;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.BroughtIn.Thing;
import nl.routebord.workshop.Activities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people put on boards asks for an answer by the rules of the board; many entries are read as one. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class EntriesBroughtInTest {

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private EntriesBroughtIn entries;

    @Autowired
    private Activities activities;

    @Autowired
    private DataSource source;

    @Autowired
    private Cast cast;

    private Scope marloes;
    private Scope fatima;
    private ActivityId board;

    @BeforeEach
    void aBoardOfCards() {
        var evening = cast.evening();
        marloes = evening.marloes();
        fatima = evening.fatima();
        send(marloes, "workshop.board", "board", "S1-B1");
        board = activities.ofPreset(marloes.traject(), "S1-B1").getLast().id();
        send(marloes, "stage.start", "activity", board.toString());
    }

    @Test
    void forty_cards_are_read_in_as_many_queries_as_one() {
        add(fatima, "Kaart 0");
        var counted = new Counted(source);
        var reader = new EntriesBroughtIn(counted.jdbc());
        all(reader);
        var once = counted.statements();
        for (int n = 1; n < 40; n++) {
            add(fatima, "Kaart " + n);
        }
        assertThat(all(reader)).hasSize(40);
        assertThat(counted.statements()).isEqualTo(2 * once);
    }

    @Test
    void a_card_is_called_by_its_naming_field_and_comes_with_its_board_and_its_writer() {
        add(fatima, "Lange wachttijd");
        add(marloes, "Van de staf");
        assertThat(entries.of(marloes.traject())).singleElement().satisfies(thing -> {
            assertThat(thing.text()).isEqualTo("Lange wachttijd");
            assertThat(thing.place()).isEqualTo("Waarom nu?");
            assertThat(thing.step()).isEqualTo(1);
            assertThat(thing.activity()).isEqualTo(board);
            assertThat(thing.authors()).isEqualTo(Set.of(fatima.speaker()));
        });
    }

    @Test
    void what_is_veiled_or_waits_for_approval_is_seen_by_nobody_else_and_hidden_asks_for_nothing() {
        var card = add(fatima, "Lange wachttijd");
        assertThat(entries.seen(marloes.traject())).contains(card);
        send(marloes, "cards.approval", "activity", board.toString(), "on", "true");
        assertThat(entries.seen(marloes.traject())).doesNotContain(card);
        send(marloes, "cards.approval", "activity", board.toString(), "on", "false");
        send(marloes, "cards.hide", "entry", card.toString(), "reason", "hurtful");
        assertThat(entries.of(marloes.traject())).isEmpty();
        assertThat(entries.seen(marloes.traject())).doesNotContain(card);
    }

    private List<Thing> all(EntriesBroughtIn reader) {
        reader.seen(marloes.traject());
        reader.takenUp(marloes.traject());
        return reader.of(marloes.traject());
    }

    private UUID add(Scope who, String text) {
        send(who, "cards.add", "activity", board.toString(), "f-naam", text, "f-vak", "Niet tevreden");
        return entries.of(marloes.traject()).stream()
                .filter(thing -> thing.text().equals(text))
                .map(thing -> thing.item().id())
                .findFirst()
                .orElse(new UUID(0, 0));
    }

    private void send(Scope who, String command, String... fields) {
        intakes.stream()
                .filter(intake -> intake.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(command, fields));
    }
}
