package nl.routebord.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Kind.Later;
import nl.routebord.workshop.Kind.Mine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody stands under the words of another without a word about it. */
@ServiceTest
class RewordedTest {

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
    void what_its_author_words_anew_stays_plainly_of_the_author() {
        board.edit(fatima, item, 1, "Eenvoudige woorden");
        assertThat(board.item(item.id()).reworded()).isNull();
        assertThat(ofFatima().later()).isNull();
        assertThat(ofFatima().text()).isEqualTo("Eenvoudige woorden");
    }

    @Test
    void what_the_facilitator_words_anew_says_so_for_everybody() {
        board.edit(evening.marloes(), item, 1, "Duidelijke woorden");
        for (var audience : Audience.values()) {
            assertThat(board.seenBy(audience).items())
                    .filteredOn(one -> one.id().equals(item.id()))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.by()).isEqualTo("Fatima");
                        assertThat(one.reworded()).isEqualTo(new CriteriaBoard.Reworded(true, "Marloes"));
                    });
        }
        assertThat(board.item("Een duidelijk doel").reworded()).isNull();
    }

    @Test
    void its_author_finds_the_own_words_first_and_then_what_it_says_now() {
        board.edit(fatima, item, 1, "Eenvoudige woorden");
        board.edit(evening.marloes(), item, 2, "Duidelijke woorden");
        assertThat(ofFatima().text()).isEqualTo("Eenvoudige woorden – Een zin.");
        assertThat(ofFatima().later())
                .isEqualTo(new Later(
                        nl.routebord.shared.Text.of("criteria.mine.reworded.staff"), "Duidelijke woorden – Een zin."));
        board.edit(fatima, board.item(item.id()), 3, "Toch gewone woorden");
        assertThat(board.item(item.id()).reworded()).isNull();
        assertThat(ofFatima().text()).isEqualTo("Toch gewone woorden");
    }

    @Test
    void two_texts_ask_their_author_to_choose() {
        assertThat(ofFatima().asks()).isFalse();
        board.edit(evening.marloes(), item, 1, "Duidelijke woorden");
        board.edit(fatima, item, 1, "Eenvoudige woorden");
        assertThat(ofFatima().asks()).isTrue();
        assertThat(ofFatima().status().key()).isEqualTo("criteria.mine.rival");
    }

    private Mine ofFatima() {
        return kind.mine(evening.workshop().traject(), fatima.speaker()).stream()
                .filter(one -> !one.status().key().equals("criteria.mine.supports"))
                .findFirst()
                .orElseThrow();
    }
}
