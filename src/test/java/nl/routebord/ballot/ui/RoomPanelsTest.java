package nl.routebord.ballot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.routebord.ballot.SupportPerGroup.Group;
import nl.routebord.live.Presence;
import nl.routebord.workshop.Phase;
import org.junit.jupiter.api.Test;

/** The projector and the desk. */
class RoomPanelsTest extends Drawn {

    @Test
    void the_hall_sees_how_many_of_those_present_voted_and_about_what() {
        panel = HallPanel.of(hall());
        feed(0, board(Phase.OPEN, PARTS, 23, null));
        feed(1, new Presence(Map.of("Cliënten en naasten", 31), 0, 0));

        assertThat(seen()).contains("23", "van 31 mensen stemden", "Adviesraad · Signaleringsteam");
        assertThat(seen()).contains("De uitslag komt na het sluiten.");
    }

    @Test
    void the_hall_never_says_that_more_people_voted_than_there_are() {
        panel = HallPanel.of(hall());
        feed(0, board(Phase.OPEN, PARTS, 23, null));
        feed(1, new Presence(Map.of("Cliënten en naasten", 9), 0, 0));

        assertThat(seen()).contains("van 23 mensen stemden");
    }

    @Test
    void closed_the_hall_waits_with_the_number_of_that_moment() {
        panel = HallPanel.of(hall());
        feed(0, board(Phase.CLOSED, PARTS, 23, 31));

        assertThat(seen()).contains("De stemming is gesloten", "23 van 31 mensen stemden.");
        assertThat(all("bar")).isEmpty();
    }

    @Test
    void revealed_the_hall_has_five_rows_a_page_by_people_and_by_groups_and_then_the_groups_and_reasons_of_each_part() {
        panel = HallPanel.of(hall());
        var result = new ArrayList<nl.routebord.ballot.Tally>();
        IntStream.range(0, 8)
                .forEach(n -> result.add(tally(n % 4, List.of(9, 9, 2), new Group("A", 5, 9), new Group("B", 5, 11))));
        result.add(tally(0, List.of(1, 0, 0), new Group("A", 1, 1)));
        feed(0, revealed(result));

        assertThat(all("leaf")).hasSize(2 + 2 + 8 + 9);
        assertThat(Drawn.seen(all("leaf").getFirst()))
                .contains("Adviesraad", "groepen verschillen", "23 van 31 mensen");
        assertThat(Drawn.seen(all("leaf").get(2)))
                .contains("Elke groep even zwaar", "Adviesraad", "51 %", "over 2 groepen");
        assertThat(Drawn.seen(all("leaf").get(4))).contains("Adviesraad: steun per groep", "5 van 9 mensen");
        assertThat(Drawn.seen(all("leaf").get(5)))
                .contains("Adviesraad: de redenen", "niet: 2 mensen", "We hadden al zo een groep");
        assertThat(all("leaf").stream().filter(leaf -> leaf.getOuterHTML().contains("per-group")))
                .hasSize(8);
    }

    @Test
    void the_desk_takes_parts_off_and_puts_them_back_until_it_closes() {
        panel = DeskPanel.of(marloes());
        var off = PARTS.getFirst();
        var parts = new ArrayList<>(PARTS);
        parts.set(0, part(off.id(), off.name(), true, true));
        feed(0, board(Phase.OPEN, parts, 3, null));
        feed(1, new Presence(Map.of("Niet gezegd", 12), 0, 0));

        assertThat(seen()).contains("3 van 12 mensen stemden.", "De uitslag is verborgen, ook voor u.");
        assertThat(Drawn.seen(all("part").getFirst())).contains("Zet terug", "van de lijst", "in de zaal bedacht");
        assertThat(Drawn.seen(all("part").get(1))).contains("Haal van de lijst").doesNotContain("Zet terug");

        feed(0, board(Phase.CLOSED, parts, 3, 12));
        assertThat(seen()).contains("De uitslag is nog verborgen.").doesNotContain("Haal van de lijst", "Zet terug");
    }

    @Test
    void revealed_the_desk_has_the_numbers_in_a_table() {
        panel = DeskPanel.of(marloes());
        feed(0, revealed(List.of(tally(0, List.of(14, 3, 2)))));

        assertThat(Drawn.seen(one("numbers")).replaceAll("\\s+", " "))
                .contains("Onderdeel meenemen aanpassen niet Samen", "Adviesraad 14 3 2 19");
    }
}
