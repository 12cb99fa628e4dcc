package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that were wiped go from where they were copied too; what others made of them stays, and so do final minutes. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class WipedElsewhereTest {

    private static final String GONE = "verwijderd door de schrijver";

    @Autowired
    private Cast cast;

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private FullLife life;
    private Scope fatima;
    private Scope staff;
    private ActivityId cards;
    private UUID own;
    private String words;

    @BeforeEach
    void a_card() {
        evening = cast.evening();
        fatima = evening.guest("Fatima", 0);
        staff = cast.staff(evening);
        life = new FullLife(evening, intakes, jdbc, fatima);
        cards = life.cards();
        words = life.mark + " wacht veel te lang";
        own = life.entry(cards, words);
    }

    @Test
    void what_the_desk_cut_it_into_goes_and_what_it_was_joined_into_stays() {
        var second = life.card(cards, fatima, life.mark + " heeft meer te zeggen");
        var theirs = life.card(cards, life.other, FullLife.OTHER + " ook");
        life.send(life.marloes, "cards.split", "entry", own, "texts", life.mark + " wacht\n" + life.mark + " te lang");
        life.send(
                life.marloes,
                "cards.merge",
                "entries",
                second + "," + theirs,
                "f-naam",
                "Samen " + life.mark,
                "f-vak",
                "Niet tevreden");

        forgetting.erase(fatima);

        assertThat(texts("entry_cell", life.mark)).containsExactly("Samen " + life.mark);
        assertThat(texts("log_entry.after_text", life.mark)).hasSize(1);
    }

    @Test
    void a_card_that_was_carried_on_in_its_own_words_loses_them_there_and_the_way_stays() {
        var points = evening.open("criteria");
        life.send(life.marloes, "item.carry", "activity", cards, "item", own, "board", points, "text", words);

        forgetting.erase(fatima);

        assertThat(texts("criterion.name", life.mark)).isEmpty();
        assertThat(jdbc.sql("select from_name || '/' || to_name from link where from_item = ?")
                        .param(own)
                        .query(String.class)
                        .list())
                .containsExactly(GONE + "/" + GONE);
    }

    @Test
    void minutes_lose_the_words_as_long_as_they_are_not_final_also_in_their_earlier_texts() {
        life.send(life.marloes, "phase.close", "activity", cards);
        life.send(life.marloes, "workshop.end");
        life.send(staff, "minutes.prepare", "evening", evening.workshop().id());
        var section = life.one("select s.id from minutes_section s where s.text like ?", "%" + words + "%");
        var text = jdbc.sql("select text from minutes_section where id = ?")
                .param(section)
                .query(String.class)
                .single();
        life.send(staff, "minutes.correct", "section", section, "base", 1, "text", text + "\nEen regel erbij.");
        var loose = "Iets met " + life.mark + " dat niemand zo schreef.";
        life.send(staff, "minutes.correct", "section", section, "base", 2, "text", text + "\n" + loose);

        forgetting.erase(fatima);

        assertThat(texts("minutes_section.text", words)).isEmpty();
        assertThat(texts("minutes_section_version.text", words)).isEmpty();
        assertThat(texts("minutes_section.text", GONE)).hasSize(1).allMatch(left -> left.contains(loose));
    }

    @Test
    void final_minutes_stay_as_they_are() {
        life.send(life.marloes, "phase.close", "activity", cards);
        life.send(life.marloes, "workshop.end");
        life.send(staff, "minutes.prepare", "evening", evening.workshop().id());
        jdbc.sql("""
                update evening_minutes set phase = 'FINAL', final_at = made_at, opened_at = made_at, reactions_until = held_on,
                checksum = 'x' where workshop_id = ?""").param(evening.workshop().id().value()).update();

        forgetting.erase(fatima);

        assertThat(texts("minutes_section.text", words)).hasSize(1);
    }

    @Test
    void an_answer_that_was_given_stays_and_keeps_no_more_how_the_card_read() {
        life.send(staff, "followup.prepare", "items", "entry:" + own, "status", "taken", "reason", "Er komt een loket");

        forgetting.erase(fatima);

        assertThat(jdbc.sql("select reason || '/' || read_as from follow_up where item_id = ?")
                        .param(own)
                        .query(String.class)
                        .list())
                .containsExactly("Er komt een loket/" + GONE);
    }

    @Test
    void a_matrix_keeps_the_column_that_was_made_of_a_point_and_calls_it_by_its_words_no_more() {
        var points = evening.open("criteria");
        var name = life.mark + " taal";
        life.send(fatima, "criteria.propose", "activity", points, "name", name, "sentence", "");
        var matrix = life.board("S4-B4");
        assertThat(texts("entry_shape.fields", name)).hasSize(1);
        assertThat(texts("matrix_source.name", name)).hasSize(1);

        forgetting.erase(fatima);

        assertThat(texts("entry_shape.fields", life.mark)).isEmpty();
        assertThat(texts("matrix_source.name", life.mark)).isEmpty();
        assertThat(jdbc.sql("select fields from entry_shape where activity_id = ?")
                        .param(matrix.value())
                        .query(String.class)
                        .single())
                .contains(" | " + GONE + " | ");
    }

    private List<String> texts(String column, String part) {
        var at = (column.contains(".") ? column : column + ".text").split("\\.");
        return jdbc
                .sql("select " + at[1] + " from " + at[0] + " where " + at[1] + " like ?")
                .param("%" + part + "%")
                .query(String.class)
                .list()
                .stream()
                .filter(text -> text.contains(life.mark))
                .toList();
    }
}
