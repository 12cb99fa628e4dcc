package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.routebord.shell.Dates;
import org.junit.jupiter.api.Test;

/** Looking back on the screens: a concern becomes a point, what is due comes up, staff and member say how it goes. */
class EvaluationScenesTest extends TrajectScenes {

    @Test
    void a_concern_of_a_resident_becomes_a_point_in_one_tap_and_a_member_says_how_it_goes() {
        var criteria = evening.open("criteria").toString();
        send(evening.fatima(), "criteria.propose", "activity", criteria, "name", "Veel bankjes", "sentence", "x");
        var work = workplace("evaluatie").sees("Er zijn nog geen punten om op terug te kijken.");
        var phone = phone(evening.jan()).sees("Veel bankjes");
        send(
                evening.jan(),
                "concern.raise",
                "kind",
                "criterion",
                "item",
                phone.sends("concern.raise").value("item"),
                "text",
                "Dat wordt te duur");
        work.sees("Dat wordt te duur").sees("Maak er een punt van: Dat wordt te duur");

        var form = work.sends("evaluation.concern");
        send(sanne, "evaluation.concern", "kind", form.value("kind"), "item", form.value("item"));

        work.loses("Maak er een punt van: Dat wordt te duur")
                .sees("Van een zorg bij Waar letten we op?")
                .sees("1. Dat wordt te duur")
                .sees("kwartaal");
        var point = work.sends("evaluation.find").value("point");
        send(evening.anneke(), "evaluation.find", "point", point, "mark", "watch", "text", "Er is al een bank weg");
        work.sees("Er is al een bank weg").sees("Let op").sees("Anneke").sees("~");
    }

    @Test
    void a_point_of_a_concern_that_is_hidden_since_goes_from_the_home_of_members_at_once() {
        var criteria = evening.open("criteria").toString();
        send(evening.fatima(), "criteria.propose", "activity", criteria, "name", "Veel bankjes", "sentence", "x");
        var phone = phone(evening.jan()).sees("Veel bankjes");
        send(
                evening.jan(),
                "concern.raise",
                "kind",
                "criterion",
                "item",
                phone.sends("concern.raise").value("item"),
                "text",
                "Pietersen is te duur");
        var work = workplace("evaluatie").sees("Maak er een punt van: Pietersen is te duur");
        var form = work.sends("evaluation.concern");
        send(sanne, "evaluation.concern", "kind", "concern", "item", form.value("item"));
        var home = blocks("evaluation", evening.anneke()).sees("Pietersen is te duur");

        send(evening.marloes(), "aside.hide", "kind", "concern", "item", form.value("item"), "reason", "hurtful");

        home.sees("Deze zorg is verborgen (Kan iemand pijn doen)").loses("Pietersen");
        work.sees("Pietersen is te duur").sees("Alleen u en uw collega’s lezen de tekst.");
    }

    @Test
    void what_is_due_comes_up_on_the_first_page_and_goes_when_somebody_looked() {
        var first = workplace("").sees("Er is nu niets om naar terug te kijken.");
        var work = workplace("evaluatie");
        send(
                sanne,
                "evaluation.make",
                "text",
                "Rijdt de bus?",
                "horizon",
                "day",
                "day",
                Dates.local(Instant.now()).toString(),
                "sign",
                "Mensen komen te laat",
                "other",
                "De ouders");

        first.sees("1 punt vraagt nu om een blik.").sees("Rijdt de bus?").sees(traject.workplace() + "/evaluatie");
        work.sees("nu terugkijken").sees("Mensen komen te laat").sees("De ouders");

        var point = work.sends("evaluation.find").value("point");
        send(sanne, "evaluation.find", "point", point, "mark", "good", "text", "Hij rijdt");
        first.brings("Er is nu niets om naar terug te kijken.").loses("Rijdt de bus?");
        work.sees("bekeken").sees("Hij rijdt");
    }

    @Test
    void a_page_that_stays_open_overnight_shows_what_became_due() {
        send(sanne, "evaluation.make", "text", "Rijdt de bus?", "horizon", "half");
        var first = workplace("").sees("Er is nu niets om naar terug te kijken.");
        jdbc.sql("update evaluation_point set due_on = ? where traject_id = ?")
                .params(Dates.local(Instant.now()), traject.id().value())
                .update();
        anotherDay();
        first.sees("Rijdt de bus?");
    }

    @Test
    void a_decision_makes_a_point_from_its_own_page_and_a_finished_point_asks_nothing_more() {
        send(sanne, "decision.make", "title", "Wij starten", "reason", "Zo", "review", "2099-05-01");
        var decisions = workplace("besluiten").sees("Maak een punt om terug te kijken");
        var work = workplace("evaluatie");
        send(
                sanne,
                "evaluation.decision",
                "decision",
                decisions.sends("evaluation.decision").value("decision"));
        work.sees("Van het besluit ‘Wij starten’").sees("Terugkijken op vrijdag 1 mei 2099");

        var point = work.sends("evaluation.finish").value("point");
        send(sanne, "evaluation.finish", "point", point);
        work.sees("afgerond");
        assertThat(work.hiddenForm("evaluation.find")).isTrue();
        assertThat(work.shown("evaluation.reopen")).isTrue();
    }

    @Test
    void a_member_at_home_sees_what_is_due_and_says_how_it_goes_without_names_of_others() {
        var anneke = evening.anneke();
        var home = blocks("evaluation", anneke);
        assertThat(home.hiddenForm("evaluation.find")).isTrue();
        send(
                sanne,
                "evaluation.make",
                "text",
                "Rijdt de bus?",
                "horizon",
                "day",
                "day",
                Dates.local(Instant.now()).toString());
        home.brings("Kijk met ons mee terug").sees("Rijdt de bus?").sees("nu terugkijken");
        assertThat(home.commands()).containsExactly("evaluation.find");
        assertThat(home.seats()).containsExactly("k-proef");

        send(
                sanne,
                "evaluation.find",
                "point",
                home.sends("evaluation.find").value("point"),
                "mark",
                "bad",
                "text",
                "Hij reed niet");
        home.sees("Hij reed niet").sees("Gaat niet goed").sees("gemeente").loses("Sanne");
        send(sanne, "evaluation.finish", "point", home.sends("evaluation.find").value("point"));
        home.takesAway("Kijk met ons mee terug");
    }
}
