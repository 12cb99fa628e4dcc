package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import org.junit.jupiter.api.Test;

/** What one person does, everybody sees. */
class TogetherTest extends House {

    @Test
    void what_one_proposes_stands_on_every_screen() {
        var activity = evening.open("criteria");
        var fatima = evening.fatima();
        var screens = new Tab[] {phone(fatima), phone(evening.jan()), hall(), desk(), home(evening.anneke())};

        send(
                fatima,
                "criteria.propose",
                "activity",
                activity.toString(),
                "name",
                "Zeg het gewoon",
                "sentence",
                "Brieven die ik snap.");

        for (var screen : screens) {
            screen.sees("Zeg het gewoon");
        }
    }

    @Test
    void what_a_member_says_at_home_stands_on_the_phones_and_in_the_hall() {
        var activity = evening.open("feedback");
        var anneke = evening.anneke();
        var screens = new Tab[] {phone(evening.fatima()), hall(), desk(), home(anneke)};

        give(anneke, activity, "Wie belt mij terug?");

        for (var screen : screens) {
            screen.sees("Wie belt mij terug?");
        }
    }

    @Test
    void the_hall_counts_who_voted_while_it_does_not_tell_what() {
        var activity = evening.open("ballot");
        var fatima = evening.fatima();
        var phone = phone(fatima);
        var hall = hall();
        var screens = new Tab[] {phone(evening.jan()), hall, home(evening.anneke())};
        var desk = desk();

        var round = phone.hidden("round");
        send(
                fatima,
                "ballot.cast",
                "round",
                round,
                "option",
                phone.hidden("option"),
                "mark",
                "1",
                "reason",
                "Alleen met vervoer erbij");

        phone.sees("Alleen met vervoer erbij");
        hall.sees("1");
        evening.close(activity);
        for (var screen : screens) {
            screen.sees(nl.routebord.shell.Words.say("workshop.phase.closed"));
            assertThat(screen.tree()).doesNotContain("Alleen met vervoer erbij");
        }
        assertThat(desk.tree()).doesNotContain("Alleen met vervoer erbij");

        evening.reveal(activity);
        hall.sees("tallies");
        phone.sees("tallies");
    }

    @Test
    void phone_and_hall_follow_the_stage_by_themselves() {
        var phone = phone(evening.fatima());
        var hall = hall();
        phone.sees("art-chairs");

        evening.open("criteria");
        phone.sees("criteria.propose").loses("art-chairs");
        hall.loses("welcome-stage");

        evening.open("feedback");
        phone.sees("feedback.give").loses("criteria.propose");

        send(evening.marloes(), "stage.clear");
        phone.sees("art-chairs").loses("feedback.give");
        hall.sees("welcome-stage");

        send(evening.marloes(), "workshop.end");
        phone.sees("art-road").loses("art-chairs");
    }

    @Test
    void what_the_facilitator_hides_is_gone_for_the_room_and_stays_on_the_desk() {
        var activity = evening.open("feedback");
        var jan = phone(evening.jan());
        var hall = hall();
        var desk = desk();
        give(evening.fatima(), activity, "Dit had ik niet moeten zeggen.");
        jan.sees("Dit had ik niet");
        hall.sees("Dit had ik niet");
        desk.sees("Dit had ik niet");

        send(evening.marloes(), "feedback.hide", "item", desk.hidden("item"), "reason", "person");

        jan.loses("Dit had ik niet");
        hall.loses("Dit had ik niet");
        desk.sees("feedback.restore").sees("Dit had ik niet");
    }

    @Test
    void a_phone_that_comes_back_shows_the_present_state() {
        var activity = evening.open("feedback");
        var fatima = evening.fatima();
        phone(fatima);
        give(evening.jan(), activity, "Toen was ik even weg.");

        phone(fatima).sees("Toen was ik even weg.");
    }

    private void give(Scope who, ActivityId activity, String text) {
        send(who, "feedback.give", "activity", activity.toString(), "sort", "pinches", "text", text);
    }
}
