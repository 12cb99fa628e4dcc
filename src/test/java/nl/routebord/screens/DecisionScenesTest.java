package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.routebord.shell.Dates;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Carrying;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions on the screens: staff keeps them at the workplace, everybody reads them at the same moment. */
@SuppressWarnings("NullAway.Init")
class DecisionScenesTest extends TrajectScenes {

    private static final String DAY = "2099-05-01";

    @Autowired
    private Activities activities;

    @Autowired
    private Carrying carrying;

    @Test
    void a_decision_of_the_staff_is_on_the_public_page_at_once_with_what_spoke_against_it() {
        var work = workplace("besluiten").sees("Er is nog niets besloten.");
        assertThat(work.sends("decision.make"))
                .containsEntry(
                        "review", Dates.local(Instant.now()).plusMonths(6).toString());
        var all = everybody("besluiten").sees("Er is nog niets besloten.");

        send(
                sanne,
                "decision.make",
                "title",
                "Wij starten in mei",
                "reason",
                "Dan is iedereen er",
                "review",
                DAY,
                "by",
                "Gemeenteraad",
                "when",
                "najaar 2027",
                "objections",
                "Mei is druk",
                "minority",
                "Liever juni",
                "heard",
                "De Wmo-raad");

        for (var tab : new Tab[] {work, all}) {
            tab.sees("Wij starten in mei")
                    .sees("Dan is iedereen er")
                    .sees("Gemeenteraad")
                    .sees("najaar 2027")
                    .sees("Mei is druk")
                    .sees("Liever juni")
                    .sees("De Wmo-raad")
                    .sees("vrijdag 1 mei 2099")
                    .loses("!decision.");
        }
        assertThat(work.commands())
                .contains("decision.make", "decision.change", "decision.withdraw", "evaluation.decision");
        assertThat(all.commands()).isEmpty();
        assertThat(all.tree()).doesNotContain("Sanne");
    }

    @Test
    void staff_takes_an_earlier_text_away_and_everybody_reads_that_it_was_there() {
        send(sanne, "decision.make", "title", "Pietersen start", "reason", "Pietersen kan", "review", DAY);
        var work = workplace("besluiten").sees("Pietersen start");
        var all = everybody("besluiten").sees("Pietersen start");
        var id = work.sends("decision.change").value("decision");
        send(
                sanne, "decision.change", "decision", id, "base", "1", "title", "Wij starten", "reason", "Het kan", "review",
                DAY);
        all.sees("1 eerdere tekst").sees("Pietersen start");
        work.sees("Haal tekst 1 weg");
        assertThat(work.sends("decision.blank")).containsEntry("decision", id).containsEntry("version", "1");
        assertThat(all.commands()).isEmpty();

        send(sanne, "decision.blank", "decision", id, "version", "1");

        for (var tab : new Tab[] {work, all}) {
            tab.sees("Deze tekst is weggehaald").sees("1 eerdere tekst").loses("Pietersen");
        }
        assertThat(work.commands()).doesNotContain("decision.blank");
    }

    @Test
    void the_earlier_text_stays_readable_for_everybody_and_by_whom_for_staff_alone() {
        send(sanne, "decision.make", "title", "Wij starten in mei", "reason", "Dan is iedereen er", "review", DAY);
        var work = workplace("besluiten").sees("Wij starten in mei");
        var all = everybody("besluiten").sees("Wij starten in mei");
        var form = work.sends("decision.change");

        send(
                sanne,
                "decision.change",
                "decision",
                form.value("decision"),
                "base",
                form.value("base"),
                "title",
                "Wij starten in juni",
                "reason",
                "Mei is druk",
                "review",
                DAY);

        work.sees("Wij starten in juni")
                .sees("1 eerdere tekst")
                .sees("Wij starten in mei")
                .sees("door Sanne");
        all.sees("Wij starten in juni")
                .sees("1 eerdere tekst")
                .sees("Wij starten in mei")
                .loses("Sanne");
        assertThat(work.sends("decision.change")).containsEntry("base", "2");
    }

    @Test
    void what_it_rests_on_is_told_with_its_board_and_no_more_once_that_is_hidden() {
        var criteria = evening.open("criteria").toString();
        send(evening.fatima(), "criteria.propose", "activity", criteria, "name", "Veel bankjes", "sentence", "x");
        var work = workplace("besluiten").sees("Stap 4, Waar letten we op?: Veel bankjes");
        var all = everybody("besluiten");
        var point = carrying
                .outcome(activities.read(evening.activity("criteria")).orElseThrow())
                .stream()
                .filter(one -> one.name().equals("Veel bankjes"))
                .findFirst()
                .orElseThrow()
                .item()
                .toString();
        send(
                sanne,
                "decision.make",
                "title",
                "Banken",
                "reason",
                "Zo zit u",
                "review",
                DAY,
                "ground",
                criteria + "/" + point);
        all.sees("Veel bankjes").sees("Stap 4, Waar letten we op?");
        assertThat(work.sees("Haal weg: Veel bankjes").shown("decision.unrest")).isTrue();

        send(evening.marloes(), "criteria.hide", "item", point, "reason", "hurtful");
        all.loses("Veel bankjes").sees("En 1 ding dat niet meer op zijn bord staat.");
        work.loses("Veel bankjes");
    }

    @Test
    void at_the_desk_a_decision_is_made_of_what_came_out_of_a_board() {
        var criteria = evening.open("criteria").toString();
        send(evening.fatima(), "criteria.propose", "activity", criteria, "name", "Veel bankjes", "sentence", "x");
        var desk = desk().sees("Maak hiervan een besluit").sees("Veel bankjes");
        assertThat(desk.shown("decision.make")).isTrue();
        var point = carrying
                .outcome(activities.read(evening.activity("criteria")).orElseThrow())
                .stream()
                .filter(one -> one.name().equals("Veel bankjes"))
                .findFirst()
                .orElseThrow()
                .item();

        send(
                evening.marloes(),
                "decision.make",
                "title",
                "Wij zetten banken neer",
                "reason",
                "Zo zit u",
                "review",
                DAY,
                "ground",
                criteria + "/" + point);
        everybody("besluiten").sees("Wij zetten banken neer").sees("Veel bankjes");
    }

    @Test
    void what_was_decided_on_a_vote_is_in_the_list() {
        var all = everybody("besluiten");
        var ballot = evening.open("ballot");
        evening.close(ballot);
        evening.reveal(ballot);
        send(
                evening.marloes(),
                "ballot.decide",
                "activity",
                ballot.toString(),
                "title",
                "Een platform",
                "why",
                "Zo stemde u",
                "review",
                "1-5-2099");
        all.sees("Een platform").sees("Zo stemde u").sees("Na de stemming Onderdelen kiezen");
    }

    @Test
    void on_the_day_of_its_review_an_open_page_says_so_by_itself() {
        send(sanne, "decision.make", "title", "Wij starten", "reason", "Zo", "review", DAY);
        var work = workplace("besluiten").sees("Wij starten").loses("nu opnieuw bekijken");
        jdbc.sql("update decision set review_on = ? where traject_id = ?")
                .params(Dates.local(Instant.now()), traject.id().value())
                .update();
        anotherDay();
        work.sees("nu opnieuw bekijken");
    }

    @Test
    void a_withdrawn_decision_says_why_everywhere_and_can_no_longer_be_chosen() {
        send(sanne, "decision.make", "title", "Wij starten in mei", "reason", "Zo", "review", DAY);
        var work = workplace("besluiten").sees("decision.rest");
        var all = everybody("besluiten");
        send(
                sanne,
                "decision.withdraw",
                "decision",
                work.sends("decision.withdraw").value("decision"),
                "why",
                "Het geld is op");
        all.sees("Ingetrokken:").sees("Het geld is op").sees("Wij starten in mei");
        work.sees("Het geld is op");
        assertThat(work.hiddenForm("decision.rest")).isTrue();
        assertThat(work.hiddenForm("decision.withdraw")).isTrue();
        assertThat(work.shown("decision.restore")).isTrue();
    }

    @Test
    void the_calendar_shows_the_four_usual_moments_in_a_picture_and_a_list_with_the_decision_once_taken() {
        var work = workplace("besluiten").sees("Er staat nog niets in de kalender.");
        var all = everybody("besluiten");
        send(sanne, "calendar.usual");
        all.sees("De start")
                .sees("Hoe we het proces inrichten")
                .sees("Het nieuwe model")
                .sees("De regeling of verordening");
        assertThat(work.sees("De start").hiddenForm("calendar.usual")).isTrue();

        var form = work.sends("calendar.change");
        send(
                sanne,
                "calendar.change",
                "moment",
                form.value("moment"),
                "base",
                form.value("base"),
                "title",
                "De start",
                "when",
                "najaar 2027",
                "by",
                "Adviesraad",
                "heard",
                "Ouders");
        all.sees("kwartaal 3 2027")
                .sees("Adviesraad")
                .sees("Eerst gehoord: Ouders")
                .sees("Nog te besluiten");

        send(sanne, "decision.make", "title", "Wij starten", "reason", "Zo", "review", DAY);
        var decision = work.sees("Wij starten").sends("decision.change").value("decision");
        send(sanne, "calendar.taken", "moment", form.value("moment"), "decision", decision);
        all.sees("Besloten: Wij starten").sees("1 ✓").sees("#besluit-" + decision);
        assertThat(work.sees("Maak los van het besluit").shown("calendar.taken"))
                .isTrue();
    }

    @Test
    void nobody_without_the_seat_comes_to_the_workplace() {
        assertThat(tab("werkplek/" + traject.handle() + "/besluiten", guest(evening.fatima()))
                        .commands())
                .isEmpty();
    }
}
