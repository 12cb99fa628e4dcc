package nl.routebord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A concern that is hidden on its board is read in no point that was made of it. */
@ServiceTest
class HiddenConcernTest extends LookingBack {

    @Test
    void a_point_of_a_concern_that_is_hidden_since_is_read_by_staff_alone_until_it_is_shown_again() {
        var worry = concern("Pietersen is te duur");
        send(marloes, "evaluation.concern", "kind", "concern", "item", worry);
        assertThat(board(Audience.HALL).toString()).contains("Pietersen");

        send(marloes, "aside.hide", "kind", "concern", "item", worry, "reason", "person");

        assertThat(board(Audience.HALL).points()).singleElement().satisfies(point -> {
            assertThat(point.text().text()).isEqualTo("Deze zorg is verborgen (Noemt een persoon)");
            assertThat(point.hidden()).isTrue();
        });
        assertThat(board(Audience.HALL).toString() + due.of(marloes.traject())).doesNotContain("Pietersen");
        assertThat(only().text().text()).isEqualTo("Pietersen is te duur");

        // Its writer gives other words: the point is called by these once the concern is shown again.
        send(jan, "aside.mend", "kind", "concern", "item", worry, "text", "Het is te duur");
        assertThat(board(Audience.HALL).toString()).doesNotContain("Pietersen", "Het is te duur");
        send(marloes, "aside.show", "kind", "concern", "item", worry);
        assertThat(board(Audience.HALL).points().getFirst().text().text()).isEqualTo("Het is te duur");
    }

    @Test
    void a_point_that_staff_put_in_other_words_after_its_concern_was_hidden_is_read_by_all() {
        var worry = concern("Pietersen is te duur");
        send(marloes, "evaluation.concern", "kind", "concern", "item", worry);
        send(marloes, "aside.hide", "kind", "concern", "item", worry, "reason", "person");
        send(
                marloes,
                "evaluation.change",
                "point",
                only().id().toString(),
                "base",
                "1",
                "text",
                "Blijft het betaalbaar?",
                "horizon",
                "half");

        assertThat(board(Audience.HALL).points().getFirst().text().text()).isEqualTo("Blijft het betaalbaar?");
        assertThat(only().hidden()).isFalse();
    }
}
