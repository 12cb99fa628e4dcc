package nl.routebord.followup;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.trail.FollowUp;
import org.junit.jupiter.api.Test;

/** Who reads what of an answer: everybody, and whose words it is about. */
class AnswersToldTest extends AnsweredEvening {

    @Test
    void what_is_prepared_nobody_but_the_staff_reads_and_what_is_published_everybody() {
        card(fatima, "Lange wachttijd");
        prepare("partly", "Er komt een extra loket.", thing("Lange wachttijd"));

        assertThat(told()).isEmpty();
        assertThat(mine(fatima).answer()).isNull();
        assertThat(staff().prepared()).isEqualTo(1);
        var answer = send(marloes, "followup.publish");

        assertThat(answer.text().places()).containsEntry("n", 1);
        assertThat(told()).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Lange wachttijd");
            assertThat(one.answer().reason()).isEqualTo("Er komt een extra loket.");
        });
        assertThat(mine(fatima).answer()).extracting(FollowUp::status).isEqualTo(FollowUp.Status.PARTLY);
        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void an_answer_in_other_words_is_published_again_and_the_earlier_one_stays() {
        card(fatima, "Lange wachttijd");
        prepare("later", "We weten het nog niet.", thing("Lange wachttijd"));
        send(marloes, "followup.publish");
        prepare("not", "Daar is geen geld voor.", thing("Lange wachttijd"));
        prepare("taken", "Er is toch geld.", thing("Lange wachttijd"));

        assertThat(told())
                .singleElement()
                .extracting(one -> one.answer().status())
                .isEqualTo(FollowUp.Status.LATER);
        send(marloes, "followup.publish");
        assertThat(told())
                .singleElement()
                .extracting(one -> one.answer().reason())
                .isEqualTo("Er is toch geld.");
        assertThat(staff().cases().toList())
                .singleElement()
                .satisfies(one -> assertThat(one.published())
                        .extracting(version -> version.reason())
                        .containsExactly("We weten het nog niet.", "Er is toch geld."));
    }

    @Test
    void the_writers_of_what_was_joined_read_the_answer_of_the_whole() {
        var one = card(fatima, "Lange wachttijd");
        var two = card(jan, "Wachten duurt lang");
        send(
                marloes,
                "cards.merge",
                "entries",
                one.id() + "," + two.id(),
                "f-naam",
                "Wachten",
                "f-vak",
                "Niet tevreden");
        prepare("taken", "We gaan sneller werken.", thing("Wachten"));
        send(marloes, "followup.publish");

        assertThat(mine(fatima).answer())
                .isNotNull()
                .extracting(FollowUp::reason)
                .isEqualTo("We gaan sneller werken.");
        assertThat(mine(jan).answer()).isNotNull().extracting(FollowUp::reason).isEqualTo("We gaan sneller werken.");
    }

    @Test
    void a_question_that_nobody_answered_aloud_gets_its_answer_afterwards() {
        send(fatima, "question.ask", "text", "Wanneer hoor ik iets?");
        prepare("later", "Dat weten we in mei.", thing("Wanneer hoor ik iets?"));
        send(marloes, "followup.publish");

        assertThat(contributions.of(fatima).others())
                .singleElement()
                .satisfies(other -> assertThat(other.answer().reason()).isEqualTo("Dat weten we in mei."));
        assertThat(contributions.of(jan).others()).isEmpty();
    }

    @Test
    void what_others_may_not_read_is_counted_and_not_told() {
        card(fatima, "Lange wachttijd");
        send(marloes, "cards.approval", "activity", cards.toString(), "on", "true");
        prepare("taken", "Dit doen we.", thing("Lange wachttijd"));
        send(marloes, "followup.publish");

        assertThat(told()).isEmpty();
        assertThat(everybody().steps()).singleElement().satisfies(step -> {
            assertThat(step.answered()).isEqualTo(1);
            assertThat(step.boards())
                    .singleElement()
                    .extracting(PublicAnswers.Board::unseen)
                    .isEqualTo(1);
        });
        assertThat(mine(fatima).answer()).isNotNull();
    }

    @Test
    void an_answer_that_is_taken_back_is_gone_for_all_and_the_thing_waits_again() {
        card(fatima, "Lange wachttijd");
        prepare("taken", "Dit doen we.", thing("Lange wachttijd"));
        send(marloes, "followup.publish");
        prepare("new", "", thing("Lange wachttijd"));
        send(marloes, "followup.publish");

        assertThat(told()).isEmpty();
        assertThat(mine(fatima).answer()).isNull();
        assertThat(unfollowed.count(marloes.traject()).waiting()).isEqualTo(1);
        assertThat(staff().cases().toList())
                .singleElement()
                .satisfies(one -> assertThat(one.published()).hasSize(2));
    }
}
