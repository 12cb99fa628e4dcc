package nl.routebord.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class EmergingModelTest {

    @Autowired
    private Feedback feedback;

    @Autowired
    private Live live;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope fatima;
    private ActivityId activity;

    @BeforeEach
    void openTheFeedbackBoard() {
        evening = cast.evening();
        fatima = evening.fatima();
        activity = evening.open(Feedback.KIND);
    }

    @Test
    void one_speaks_of_a_part_of_the_model_by_its_present_name() {
        evening.close(evening.open("criteria"));
        var part = board().model().getFirst().lines().getFirst();

        feedback.give(fatima, Cast.command(), activity, Sort.PINCHES, "Dit is te vaag.", part.item());

        assertThat(board().items().getFirst().about()).isEqualTo(part.name());
        assertThatThrownBy(
                        () -> feedback.give(fatima, Cast.command(), activity, Sort.WORKS, "Fijn.", UUID.randomUUID()))
                .hasMessage("feedback.refused.about");
    }

    @Test
    void what_is_hidden_in_the_vote_is_not_in_the_model() {
        evening.open("ballot");
        assertThat(board().model())
                .filteredOn(part -> part.activity().equals("Onderdelen kiezen"))
                .isEmpty();
    }

    private FeedbackBoard board() {
        return live.now(Topic.of(Feedback.KIND, activity), Audience.HALL, FeedbackBoard.class);
    }
}
