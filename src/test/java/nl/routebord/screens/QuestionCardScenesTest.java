package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.routebord.followup.Terms;
import nl.routebord.shared.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question card goes its way on the pages of two of the staff. */
@SuppressWarnings("NullAway.Init")
class QuestionCardScenesTest extends House {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Terms terms;

    @Test
    void every_stop_shows_on_both_pages_with_the_one_act_that_comes_next() {
        Scope staff = cast.staff(evening);
        var asks = workplace("vragen").brings("Er is nog geen vraag.");
        var helps = workplace("vragen").brings("Nieuwe vraag");
        var may = LocalDate.now().plusDays(30);
        send(
                staff,
                "vraag.send",
                "question",
                "Wat helpt u thuis?",
                "whom",
                "Inwoners",
                "phase",
                "make",
                "room",
                "some",
                "purpose",
                "We passen het aan.",
                "before",
                may.toString(),
                "reply",
                may.plusDays(7).toString());
        asks.brings("Vraag 1: Wat helpt u thuis?").takesAway("Er is nog geen vraag.");
        helps.brings("Een beetje").brings("Neem aan");
        var card = helps.sends("vraag.accept").value("card");
        assertThat(card).isNotNull();
        send(staff, "vraag.back", "card", card, "reason", "Aan welke inwoners?");
        asks.brings("De helpdesk gaf dit terug: Aan welke inwoners?").brings("Stuur opnieuw");
        helps.takesAway("Neem aan");
        send(
                staff,
                "vraag.send",
                "card",
                card,
                "question",
                "Wat helpt u thuis?",
                "whom",
                "Mensen met hulp",
                "phase",
                "make",
                "room",
                "some",
                "purpose",
                "We passen het aan.",
                "before",
                may.toString(),
                "reply",
                may.plusDays(7).toString());
        send(staff, "vraag.accept", "card", card);
        helps.brings("Kies bord en mensen").takesAway("Neem aan");
        send(staff, "vraag.choose", "card", card, "board", "S1-B1", "people", "Mensen met hulp thuis");
        helps.brings("Zet een nieuw bord op die avond")
                .brings("Gebruik dat bord")
                .takesAway("Kies bord en mensen");
        var desk = desk();
        send(staff, "vraag.make", "card", card, "evening", evening.workshop().handle());
        desk.sees("Waarom nu?");
        helps.brings("Bewaar het antwoord");
        jdbc.sql("update question_card set needed_before = ?, reply_by = ? where traject_id = ?")
                .params(LocalDate.now(), LocalDate.now(), staff.traject().value())
                .update();
        terms.look();
        asks.brings("Het antwoord is te laat.").brings("1 vraag had al een antwoord moeten hebben.");
        send(staff, "vraag.answer", "card", card, "text", "Een vast gezicht.");
        asks.brings("Een vast gezicht.").takesAway("Bewaar het antwoord").takesAway("Het antwoord is te laat.");
    }
}
