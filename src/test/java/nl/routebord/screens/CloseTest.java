package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The page that closes an evening, and what everybody sees after it. */
class CloseTest extends House {

    @Test
    void it_tells_what_is_open_and_has_the_act_for_it_until_it_is_closed() {
        var criteria = evening.open("criteria");
        var page = close().sees("Sluiten: Waar letten we op?")
                .sees("workshop.next")
                .sees("workshop.end");
        evening.close(criteria);
        page.loses("Sluiten: Waar letten we op?").sees("Alles is gesloten en getoond.");
        var ballot = evening.open("ballot");
        evening.close(ballot);
        page.sees("Laat zien: Onderdelen kiezen").loses("Sluiten: Onderdelen kiezen");
    }

    @Test
    void it_counts_the_people_and_lists_what_waits_for_an_answer() {
        evening.open("criteria");
        evening.fatima();
        close().sees("Er deed 1 mens mee.").sees("Er wacht niets op een antwoord.");
    }

    @Test
    void a_question_that_nobody_answered_waits_there() {
        send(evening.fatima(), "question.ask", "text", "Hoe kom ik er zonder bus?");
        close().sees("Vragen aan de begeleider die nog open zijn")
                .sees("Hoe kom ik er zonder bus?")
                .loses("Er wacht niets op een antwoord.");
    }

    @Test
    void after_the_end_it_leads_to_the_record_and_phone_and_hall_say_how_it_goes_on() {
        var handle = evening.workshop().handle();
        var page = close();
        var phone = phone(evening.fatima());
        var hall = hall();
        send(evening.marloes(), "workshop.next", "steps", "Wij maken een plan.", "day", "2099-05-01", "time", "19:30");
        phone.loses("Wij maken een plan.");

        send(evening.marloes(), "workshop.end");

        page.sees("/verslag/" + handle).sees("workshop.resume").loses("workshop.end");
        phone.sees("Wij maken een plan.").sees("vrijdag 1 mei 2099 om 19:30").sees("/volgende/" + handle + ".ics");
        hall.sees("Wij maken een plan.").sees("/mijn.svg").loses(".ics");
    }

    @Test
    void the_desk_leads_to_it_and_keeps_its_own_short_way() {
        var desk = desk().sees("Ja, sluit af");
        var handle = evening.workshop().handle();
        assertThat(desk.links()).contains("/afsluiten/" + handle, "/verslag/" + handle);
    }

    @Test
    void nobody_else_opens_it() {
        tab("afsluiten/" + evening.workshop().handle(), guest(evening.fatima())).loses("workshop.end");
        tab("afsluiten/22222222", java.util.Map.of()).loses("workshop.end");
    }

    private Tab close() {
        return tab("afsluiten/" + evening.workshop().handle(), deskSeat());
    }
}
