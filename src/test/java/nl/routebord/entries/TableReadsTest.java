package nl.routebord.entries;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import nl.routebord.testing.Counted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a phone at a table reads does not grow with what the other tables write. */
@SuppressWarnings("NullAway.Init")
class TableReadsTest extends Tabled {

    @Autowired
    private DataSource source;

    @Autowired
    private Shapes shapes;

    @Autowired
    private KinReader kin;

    @Autowired
    private Voices voices;

    @Autowired
    private TableReader reader;

    @Test
    void a_phone_reads_the_cards_of_its_own_table_and_of_its_own_hand_and_no_others() {
        tables(2);
        scribe(fatima, 1);
        scribe(jan, 2);
        add(fatima, "Van een");
        var counted = new Counted(source);
        var boards = new EntryBoards(counted.jdbc(), activities, shapes, kin, voices, reader);
        boards.atTable(activity, 1);
        boards.own(activity, fatima.speaker());
        var statements = counted.statements();
        var rows = counted.rows();
        assertThat(rows).isPositive();
        for (int n = 0; n < 20; n++) {
            add(jan, "Van twee: " + n);
        }
        send(
                marloes,
                "cards.merge",
                "entries",
                card("Van twee: 0").id() + " " + card("Van twee: 1").id(),
                "f-naam",
                "Samen",
                "f-vak",
                "Niet tevreden");
        assertThat(names(boards.atTable(activity, 1))).containsExactly("Van een");
        assertThat(names(boards.own(activity, fatima.speaker()))).containsExactly("Van een");
        assertThat(counted.rows()).isEqualTo(rows);
        assertThat(counted.statements()).isEqualTo(2 * statements);
        assertThat(names(boards.atTable(activity, 2))).hasSize(19).contains("Samen");
        assertThat(boards.atTable(activity, 2))
                .filteredOn(row -> !row.parents().isEmpty())
                .singleElement()
                .satisfies(made -> assertThat(made.parents()).hasSize(2));
    }
}
