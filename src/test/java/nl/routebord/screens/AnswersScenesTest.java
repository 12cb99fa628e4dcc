package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Purpose;
import nl.routebord.followup.Terms;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ReadingBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The staff answers at the workplace; everybody, whose words they are, and a member at home see it at the same moment. */
@SuppressWarnings("NullAway.Init")
class AnswersScenesTest extends Scenes {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Terms terms;

    private Scope staff;

    @BeforeEach
    void everybodyMayReadThisTraject() {
        staff = cast.staff(evening);
        jdbc.sql("update traject set public_at = current_timestamp where id = ?")
                .param(staff.traject().value())
                .update();
    }

    @Test
    void thirty_prepared_answers_reach_all_screens_at_once() {
        stage("S1-B1");
        var lines = new ArrayList<String>();
        for (int n = 1; n <= 30; n++) {
            lines.add("entry:" + add(n % 2 == 0 ? fatima : jan, "naam", "Kaart " + n, "vak", "Niet tevreden"));
        }
        var work = workplace("antwoorden").brings("Nog zonder antwoord: 30").brings("Kaart 10");
        var open = everybody("inbreng").brings("Er is nog geen antwoord.").brings("30 keer nog niet");
        var mine = mine(fatima).brings("Kaart 30").loses("Dit doen we zo.");
        prepare("taken", "Dit doen we zo.", lines);
        work.brings("Publiceer 30 antwoorden").brings("Zonder antwoord (0)").brings("Klaargezet (30)");
        assertThat(open.tree()).doesNotContain("Dit doen we zo.");
        assertThat(mine.tree()).doesNotContain("Dit doen we zo.");

        send(staff, "followup.publish");

        open.brings("30 keer beantwoord")
                .brings("Dit doen we zo.")
                .brings("Kaart 1")
                .takesAway("Er is nog geen antwoord");
        mine.brings("Dit doen we zo.").brings("Overgenomen");
        work.brings("Alles heeft een antwoord.").brings("Er is nog niets klaargezet");
        assertThat(mine.tree()).doesNotContain("Kaart 29");
        assertThat(open.tree()).doesNotContain("Fatima").doesNotContain("Jan");
    }

    @Test
    void a_text_that_was_changed_since_is_flagged_beside_its_answer_before_it_is_published() {
        stage("S1-B1");
        var one = add(fatima, "naam", "De eerste kaart", "vak", "Niet tevreden");
        var work = workplace("antwoorden").brings("De eerste kaart");
        prepare("taken", "Dit doen we zo.", List.of("entry:" + one));
        work.brings("Publiceer 1 antwoord").takesAway(Words.say("followup.changed"));

        change(fatima, one, "naam", "Een andere kaart");
        work.brings(Words.say("followup.changed"))
                .brings(Words.say("followup.changed.some", Map.of("n", 1)))
                .brings("De eerste kaart")
                .brings("Een andere kaart");

        send(staff, "followup.publish");
        work.takesAway(Words.say("followup.changed")).takesAway(Words.say("followup.changed.some", Map.of("n", 1)));
    }

    @Test
    void the_filters_let_through_what_they_say_and_what_is_prepared_can_be_taken_away() {
        stage("S1-B1");
        var one = add(fatima, "naam", "De eerste kaart", "vak", "Niet tevreden");
        add(jan, "naam", "De tweede kaart", "vak", "Niet tevreden");
        var work = workplace("antwoorden").brings("De eerste kaart").brings("De tweede kaart");
        prepare("later", "In mei weten we meer.", List.of("entry:" + one));
        work.brings("In mei weten we meer.").takesAway("Klaargezet: Later");
        work.press("Klaargezet (1)").brings("Klaargezet: Later. In mei weten we meer.");
        work.press("Gepubliceerd (0)").brings("Er is nog niets gepubliceerd.").takesAway("De tweede kaart");
        work.press("Zonder antwoord (1)").brings("De tweede kaart").takesAway("Er is nog niets gepubliceerd.");
        assertThat(work.sends("followup.drop")).containsEntry("item", "entry:" + one);
        send(staff, "followup.drop", "item", "entry:" + one);
        work.brings("Zonder antwoord (2)").brings("Er is nog niets klaargezet").takesAway("In mei weten we meer.");
        assertThat(work.shown("followup.publish")).isFalse();
    }

    @Test
    void an_answer_that_was_changed_reads_anew_and_the_staff_still_reads_the_first() {
        stage("S1-B1");
        var one = add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        prepare("later", "Dat weten we nog niet.", List.of("entry:" + one));
        send(staff, "followup.publish");
        var open = everybody("inbreng").brings("Dat weten we nog niet.");
        var work = workplace("antwoorden").press("Gepubliceerd (1)").brings("Dat weten we nog niet.");
        prepare("taken", "Er komt een loket bij.", List.of("entry:" + one));
        send(staff, "followup.publish");
        open.brings("Er komt een loket bij.").takesAway("Dat weten we nog niet.");
        work.brings("Er komt een loket bij.").sees("Eerdere antwoorden").sees("Dat weten we nog niet.");
    }

    @Test
    void a_board_that_waits_longer_than_promised_turns_red_with_a_word() {
        stage("S1-B1");
        add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        var work = workplace("antwoorden").brings("Nog bezig");
        send(marloes, "phase.close", "activity", activity.toString());
        work.brings("Nog 28 dagen").takesAway("langer dan beloofd");
        jdbc.sql("update log_entry set at = at - interval '31' day where activity_id = ? and what = 'phase.closed'")
                .param(activity.value())
                .update();
        terms.look();
        work.brings("3 dagen te laat");
        workplace("antwoorden").brings("3 dagen te laat").brings("1 bord wacht langer dan beloofd.");
        workplace("").brings("3 dagen te laat");
        send(staff, "followup.promise", "days", "60", "who", "wethouder De Wit", "via", "een brief");
        work.brings("Nog 29 dagen").takesAway("langer dan beloofd");
        everybody("inbreng").brings("Wij antwoorden binnen 60 dagen").brings("Het antwoord komt van wethouder De Wit.");
    }

    @Test
    void who_took_part_sees_their_own_things_beside_those_of_all_and_nobody_else_does() {
        stage("S1-B1");
        var one = add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        send(fatima, "question.ask", "text", "Wie belt mij terug?");
        var alone = everybody("inbreng").brings("Uw eigen code");
        var traject = cast.traject(evening);
        var own = tab("traject/" + traject.handle() + "/inbreng", guest(fatima))
                .brings("Wat u zelf zei")
                .brings("Lange wachttijd")
                .brings("Hierop is nog geen antwoord.");
        var library = tab(
                        "traject/" + traject.handle() + "/inbreng",
                        seat(ReadingBack.seat(traject), Purpose.GUEST, fatima))
                .brings("Lange wachttijd")
                .brings("Klaar met lezen");
        var question = jdbc.sql("select id from room_question where author = ?")
                .param(fatima.speaker().value())
                .query(UUID.class)
                .single();
        prepare("taken", "Er komt een loket bij.", List.of("entry:" + one, "question:" + question));
        send(staff, "followup.publish");
        own.brings("2 van 2 beantwoord").brings("Wie belt mij terug?");
        library.brings("Er komt een loket bij.");
        alone.brings("Er komt een loket bij.");
        assertThat(alone.tree()).doesNotContain("2 van 2 beantwoord");
        assertThat(alone.shown("answers.read")).isTrue();
        assertThat(own.shown("answers.read")).isFalse();
    }

    @Test
    void after_the_evening_ones_own_page_still_follows_what_is_answered() {
        stage("S1-B1");
        var one = add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        send(marloes, "workshop.end");
        var mine = mine(fatima).brings("Lange wachttijd");
        prepare("taken", "Er komt een loket bij.", List.of("entry:" + one));
        send(staff, "followup.publish");
        mine.brings("Er komt een loket bij.").brings("Overgenomen");
    }

    @Test
    void a_member_at_home_reads_what_was_done_with_what_this_member_said() {
        stage("S1-B1");
        var anneke = evening.anneke();
        var one = add(anneke, "naam", "Bel ons terug", "vak", "Niet tevreden");
        var home = home(anneke).brings("Wat is er gedaan met wat ik zei").brings("Hierop is nog geen antwoord.");
        prepare("partly", "We bellen op werkdagen.", List.of("entry:" + one));
        send(staff, "followup.publish");
        home.brings("We bellen op werkdagen.").brings("Deels overgenomen").takesAway("Hierop is nog geen antwoord.");
    }

    @Test
    void the_desk_counts_what_waits_and_leads_to_the_workplace() {
        stage("S1-B1");
        desk.brings("Antwoorden op inbreng").brings("Alles heeft een antwoord.");
        var one = add(fatima, "naam", "Lange wachttijd", "vak", "Niet tevreden");
        desk.brings("Nog zonder antwoord: 1");
        assertThat(desk.links())
                .contains("/in/werkplek/" + cast.traject(evening).handle());
        prepare("not", "Daar is geen geld voor.", List.of("entry:" + one));
        send(staff, "followup.publish");
        desk.brings("Alles heeft een antwoord.");
    }

    @Test
    void remarks_about_a_text_and_what_people_wrote_beside_their_vote_wait_and_their_writers_read_the_answer() {
        stage("S4-B10");
        send(jan, "document.remark", "entry", entry("Doel").toString(), "text", "Zeg ook wat u ermee doet.");
        var work = workplace("antwoorden").brings("Zeg ook wat u ermee doet.").brings("Nog zonder antwoord: 1");
        var ballot = evening.open("ballot");
        var round = one("select id from ballot_round where activity_id = ?", ballot.value());
        var option = one(
                "select id from ballot_option where activity_id = ? order by position fetch first row only", ballot.value());
        send(
                jan, "ballot.cast", "round", round.toString(), "option", option.toString(), "mark", "2", "reason",
                "Mijn buurman wil dat niet");
        evening.close(ballot);
        evening.reveal(ballot);
        work.brings("Wat mensen schreven bij hun stem (1)").brings("Nog zonder antwoord: 2");
        assertThat(work.tree()).doesNotContain("Mijn buurman");
        var remark = one("select id from entry_remark where who = ?", jan.speaker().value());
        var open = everybody("inbreng");
        var mine = mine(jan);

        prepare("taken", "Dat staat er nu.", List.of("remark:" + remark));
        prepare("partly", "Wij praten met de buren.", List.of("ballot-reasons:" + round));
        send(staff, "followup.publish");

        work.brings("Alles heeft een antwoord.");
        mine.brings("Dat staat er nu.").brings("Wij praten met de buren.");
        open.brings("Dat staat er nu.").brings("Wij praten met de buren.").brings("Wat mensen schreven bij hun stem (1)");
        assertThat(open.tree()).doesNotContain("Mijn buurman");
        assertThat(mine(fatima).tree()).doesNotContain("Wij praten met de buren.");
    }

    private UUID one(String sql, UUID of) {
        return jdbc.sql(sql).param(of).query(UUID.class).single();
    }

    private void prepare(String status, String reason, List<String> items) {
        send(staff, "followup.prepare", "items", String.join("\n", items), "status", status, "reason", reason);
    }

    private Tab mine(Scope who) {
        return tab("m/" + evening.workshop().code() + "/mijn", guest(who));
    }
}
