package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits on the boards of an evening takes one read of each. */
@ServiceTest
class BoardsLeftTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Evenings evenings;

    @Test
    void each_board_is_read_once_for_all_that_waits_on_it_and_the_record_quotes_nothing() {
        var evening = cast.evening();
        var read = new ArrayList<String>();
        var left = new BoardsLeft(evenings, List.of(board -> {
            read.add(board.kind());
            return "criteria".equals(board.kind())
                    ? new Waits.Waiting(List.of("Aangepast"), List.of("Haastig"), List.of("Een", "Twee"))
                    : Waits.Waiting.NONE;
        }));
        assertThat(left.of(evening.marloes()))
                .containsExactly(
                        new Unanswered.Left(
                                "workshop.waiting.left",
                                List.of("Waar letten we op?: Een", "Waar letten we op?: Twee")),
                        new Unanswered.Left("workshop.hidden.left", List.of("Waar letten we op?: Aangepast")),
                        new Unanswered.Left("workshop.unsaid.left", List.of("Waar letten we op?: Haastig")));
        assertThat(read).containsExactly("criteria", "ballot", "feedback");
        assertThat(left.recorded(evening.marloes()))
                .containsExactly(
                        new Unanswered.Left("workshop.waiting.left", List.of("Waar letten we op?: 2")),
                        new Unanswered.Left("workshop.hidden.left", List.of("Waar letten we op?: 1")),
                        new Unanswered.Left("workshop.unsaid.left", List.of("Waar letten we op?: 1")));
    }
}
