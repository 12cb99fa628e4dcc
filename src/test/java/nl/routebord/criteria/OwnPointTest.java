package nl.routebord.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Input;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Kind.Mine;
import nl.routebord.workshop.OwnActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is offered on the list of one's own points. */
@ServiceTest
class OwnPointTest {

    @Autowired
    private Cast cast;

    @Autowired
    private CriteriaIntake intake;

    @Autowired
    private CriteriaKind kind;

    @Autowired
    private BoardSource boards;

    @Autowired
    private MineSource mine;

    @Autowired
    private Activities activities;

    @Autowired
    private JdbcClient jdbc;

    private Cast.Evening evening;
    private Scope fatima;
    private Board board;
    private CriteriaBoard.Item item;

    @BeforeEach
    void a_point_of_fatima() {
        evening = cast.evening();
        fatima = evening.fatima();
        board = new Board(evening.open("criteria"), intake, boards, mine);
        board.propose(fatima, "Gewone woorden");
        item = board.item("Gewone woorden");
    }

    @Test
    void the_present_text_is_changed_also_where_the_facilitator_worded_it() {
        assertThat(values()).containsExactly("Gewone woorden", "Een zin.");
        board.edit(evening.marloes(), item, 1, "Duidelijke woorden");
        assertThat(values()).containsExactly("Duidelijke woorden", "Een zin.");
        assertThat(edit().version()).isEqualTo(2);
        board.edit(fatima, item, edit().version(), "Toch gewone woorden");
        assertThat(board.names()).contains("Toch gewone woorden");
        assertThat(board.mine(fatima).rivals()).isEmpty();
    }

    @Test
    void while_two_texts_wait_for_a_choice_there_is_nothing_to_change() {
        board.edit(evening.marloes(), item, 1, "Duidelijke woorden");
        board.edit(fatima, item, 1, "Eenvoudige woorden");
        assertThat(ofFatima().acts()).isNull();
        assertThat(ofFatima().asks()).isTrue();
        board.resolve(fatima, board.mine(fatima).rivals().getFirst(), "mine", "");
        assertThat(values()).containsExactly("Eenvoudige woorden", "Een zin.");
    }

    @Test
    void what_is_hidden_can_be_mended() {
        board.hide(evening.marloes(), item);
        assertThat(acts().mend()).isTrue();
        assertThat(acts().withdraw()).isNull();
        board.edit(fatima, item, edit().version(), "Nette woorden");
        assertThat(ofFatima().status().key()).isEqualTo("workshop.mine.mended");
        assertThat(values()).containsExactly("Nette woorden", "Een zin.");
    }

    @Test
    void what_was_joined_is_changed_under_its_new_name_by_nobody_else() {
        board.propose(evening.jan(), "Korte brieven");
        board.send(
                evening.marloes(),
                "criteria.join",
                "item",
                item.id().toString(),
                "other",
                board.item("Korte brieven").id().toString(),
                "name",
                "Duidelijke taal",
                "sentence",
                "");
        assertThat(ofFatima().acts()).isNull();
        Board.refused(() -> board.edit(fatima, item, 1, "Toch anders"), "criteria.refused.joined");
    }

    @Test
    void it_is_taken_back_with_the_support_of_others_and_then_stands_nowhere() {
        board.support(evening.jan(), item, true);
        assertThat(acts().withdraw()).isNotNull().satisfies(withdraw -> {
            assertThat(withdraw.command()).isEqualTo("criteria.withdraw");
            assertThat(withdraw.sent()).containsEntry("item", item.id().toString());
        });
        Board.refused(() -> withdraw(evening.jan()), "criteria.refused.notYours");
        Board.refused(() -> withdraw(evening.marloes()), "criteria.refused.notYours");
        Board.refused(() -> withdraw(cast.evening().fatima()), "criteria.refused.gone");
        assertThat(withdraw(fatima).text().key()).isEqualTo("criteria.answer.withdrawn");
        assertThat(withdraw(fatima).text().key()).isEqualTo("criteria.answer.withdrawn");
        assertThat(board.names()).doesNotContain("Gewone woorden");
        assertThat(board.mine(fatima).own()).isEmpty();
        assertThat(kind.mine(evening.workshop().traject(), fatima.speaker())).isEmpty();
        assertThat(kind.mine(evening.workshop().traject(), evening.jan().speaker()))
                .isEmpty();
        assertThat(kind.recorded(activities.read(board.activity).orElseThrow()).toString())
                .doesNotContain("Gewone woorden");
        assertThat(kind.outcome(board.activity)).extracting(Kind.Outcome::item).doesNotContain(item.id());
        assertThat(jdbc.sql("select count(*) from link_veil where item = ?")
                        .param(item.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql(
                                "select count(*) from log_entry where item_id = ? and what = 'criterion.withdrawn' and memo is null")
                        .param(item.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        Board.refused(() -> board.edit(fatima, item, 1, "Toch anders"), "criteria.refused.gone");
        board.press(evening.marloes(), "criteria.restore", item);
        assertThat(board.item("Gewone woorden").support()).isEqualTo(1);
    }

    @Test
    void what_is_part_of_another_hidden_or_closed_is_not_taken_back() {
        board.hide(evening.marloes(), item);
        Board.refused(() -> withdraw(fatima), "criteria.refused.gone");
        board.press(evening.marloes(), "criteria.restore", item);
        board.send(evening.marloes(), "criteria.split", "item", item.id().toString(), "texts", "Gewoon\nKort");
        Board.refused(() -> withdraw(fatima), "criteria.refused.inside");
        board.press(evening.marloes(), "criteria.apart", board.item("Kort"));
        evening.close(board.activity);
        Board.refused(() -> withdraw(fatima), "workshop.refused.closed");
        assertThat(board.names()).contains("Gewone woorden");
    }

    private nl.routebord.road.Answer withdraw(Scope who) {
        return board.press(who, "criteria.withdraw", item);
    }

    private java.util.List<String> values() {
        return edit().inputs().stream().map(Input::value).toList();
    }

    private OwnActs.Edit edit() {
        return Objects.requireNonNull(acts().edit());
    }

    private OwnActs acts() {
        return Objects.requireNonNull(ofFatima().acts());
    }

    private Mine ofFatima() {
        return kind.mine(evening.workshop().traject(), fatima.speaker()).stream()
                .filter(one -> !one.status().key().equals("criteria.mine.supports"))
                .findFirst()
                .orElseThrow();
    }
}
