package nl.routebord.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ItemRef;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswersTest {

    private final UUID part = UUID.randomUUID();
    private final UUID whole = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void what_is_said_of_a_whole_is_said_of_its_parts_and_goes_before_what_was_said_of_them() {
        var told = Answers.of(
                Map.of(item(part), said(FollowUp.Status.LATER, 1), item(whole), said(FollowUp.Status.TAKEN, 0)),
                Map.of(part, Set.of(whole)));

        assertThat(told.of(part)).extracting(FollowUp::status).isEqualTo(FollowUp.Status.TAKEN);
        assertThat(told.of(whole)).extracting(FollowUp::status).isEqualTo(FollowUp.Status.TAKEN);
    }

    @Test
    void a_part_keeps_its_own_answer_while_the_whole_has_none() {
        var told = Answers.of(Map.of(item(part), said(FollowUp.Status.LATER, 1)), Map.of(part, Set.of(whole)));

        assertThat(told.of(part)).extracting(FollowUp::status).isEqualTo(FollowUp.Status.LATER);
        assertThat(told.of(whole)).isNull();
    }

    @Test
    void of_what_was_cut_into_several_the_last_answer_counts() {
        var told = Answers.of(
                Map.of(item(whole), said(FollowUp.Status.NOT, 5), item(other), said(FollowUp.Status.TAKEN, 9)),
                Map.of(part, Set.of(whole, other)));

        assertThat(told.of(part)).extracting(FollowUp::status).isEqualTo(FollowUp.Status.TAKEN);
    }

    @Test
    void an_answer_that_was_taken_back_is_none() {
        var told = Answers.of(Map.of(item(whole), said(FollowUp.Status.NEW, 1)), Map.of());

        assertThat(told.of(whole)).isNull();
        assertThat(told.of(null)).isNull();
    }

    @Test
    void an_answer_has_a_reason_and_talking_about_it_needs_none() {
        for (var status : FollowUp.Status.values()) {
            if (status.treated()) {
                assertThatThrownBy(() -> new FollowUps.Saying(status, " ", null))
                        .hasMessage("trail.refused.followup.reason");
            } else {
                assertThat(new FollowUps.Saying(status, "", null).reason()).isEmpty();
            }
        }
    }

    @Test
    void a_concern_is_for_all_where_what_it_is_about_is_or_what_took_that_up() {
        assertThat(ConcernsBroughtIn.reachable(
                        Set.of(whole), Map.of(part, Set.of(whole), other, Set.of(UUID.randomUUID()))))
                .containsExactlyInAnyOrder(whole, part);
    }

    private static ItemRef item(UUID id) {
        return new ItemRef("entry", id);
    }

    private static FollowUp said(FollowUp.Status status, int second) {
        return new FollowUp(status, "Omdat", null, Instant.ofEpochSecond(second));
    }
}
