package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.routebord.ballot.BallotBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.Test;

/** The boards of the route that are votes, each with a scene of its own. */
class BallotScenesTest extends Scenes {

    @Test
    void s1_b4_everybody_says_of_each_statement_whether_it_is_shared() {
        stage("S1-B4");
        phone.sees("Meer mensen bereiken");

        for (var part : result().options()) {
            cast(fatima, part.id().toString(), 0);
            cast(jan, part.id().toString(), part.name().equals("Een echt gesprek") ? 2 : 0);
        }
        hall.sees("2");

        close();
        allSee("Rechtstreeks contact", "Een echt gesprek");
        assertThat(outcome()).contains("Meer mensen bereiken", "Rechtstreeks contact", "Een echt gesprek");
        hall().sees("tallies");
    }

    @Test
    void s3_b3_a_proposal_goes_through_its_stages_and_an_objection_needs_a_reason() {
        stage("S3-B3");
        send(
                marloes,
                "ballot.propose",
                "activity",
                activity.toString(),
                "name",
                "We beginnen in Oost",
                "sentence",
                "Na de zomer proberen we het in één wijk.");
        allSee("We beginnen in Oost");
        send(marloes, "ballot.stage", "activity", activity.toString(), "stage", "objections");

        var part = result().options().getFirst().id().toString();
        cast(fatima, part, 0);
        assertThatThrownBy(() -> cast(jan, part, 1)).isInstanceOf(Refusal.class);
        send(
                jan,
                "ballot.cast",
                "round",
                result().round().toString(),
                "option",
                part,
                "mark",
                "1",
                "reason",
                "Onze leden zijn nog niet gevraagd.");
        hall.sees("2");

        close();
        allSee("We beginnen in Oost");
        allSee("1 geen bezwaar, 0 aan de anderen, 1 bezwaar");
        decide("We beginnen in Oost, na een gesprek met de adviesraad");
        allSee("We beginnen in Oost, na een gesprek met de adviesraad");
    }

    @Test
    void s4_b5_the_parts_of_the_model_are_taken_along_adapted_or_left() {
        stage("S4-B5");
        var parts = result().options();
        phone.sees(parts.getFirst().name());

        cast(fatima, parts.getFirst().id().toString(), 0);
        send(
                jan,
                "ballot.cast",
                "round",
                result().round().toString(),
                "option",
                parts.getFirst().id().toString(),
                "mark",
                "1",
                "reason",
                "Wel met een vaste plek in de wijk");
        hall.sees("2");
        other.sees("Wel met een vaste plek in de wijk");
        assertThat(hall.tree()).doesNotContain("Wel met een vaste plek in de wijk");

        close();
        hall.sees("tallies");
        assertThat(outcome()).contains(parts.getFirst().name());
    }

    @Test
    void s4_b9_a_route_is_chosen_where_nobody_objects() {
        stage("S4-B9");
        send(marloes, "ballot.stage", "activity", activity.toString(), "stage", "objections");
        for (var part : result().options()) {
            cast(fatima, part.id().toString(), 0);
            cast(jan, part.id().toString(), 0);
        }
        hall.sees("2");

        close();
        decide("We ontwerpen breed, van onderop");
        allSee("We ontwerpen breed, van onderop");
        assertThat(outcome()).hasSameSizeAs(result().options());
    }

    private void cast(Scope who, String part, int mark) {
        send(who, "ballot.cast", "round", result().round().toString(), "option", part, "mark", Integer.toString(mark));
    }

    private void close() {
        evening.close(activity);
        if (result().hidden()) {
            evening.reveal(activity);
        }
        phone.sees(Words.say("ballot.result.title"));
    }

    private void decide(String what) {
        send(
                marloes,
                "ballot.decide",
                "activity",
                activity.toString(),
                "title",
                what,
                "why",
                "Zo kan iedereen verder.",
                "review",
                "1-9-2099");
    }

    private BallotBoard result() {
        return (BallotBoard) read(Topic.of("ballot", activity), Audience.STAFF);
    }
}
