package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.workshop.StageRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk tells the facilitator how it stands, and offers what can be done then. */
class DeskTest extends House {

    @Autowired
    private Live live;

    @Test
    void after_the_end_the_desk_shows_what_the_hall_shows_and_puts_nothing_on_stage() {
        evening.open("criteria");
        var desk = desk().sees("Ja, sluit af").sees("stage.clear");

        send(evening.marloes(), "workshop.end");

        desk.sees("Deze bijeenkomst is voorbij")
                .sees("bijeenkomst afgesloten")
                .loses("welkomstpagina")
                .loses("Ja, sluit af");
        assertThat(desk.commands()).contains("workshop.resume").noneMatch(command -> command.startsWith("stage."));

        send(evening.marloes(), "workshop.resume");
        desk.sees("welkomstpagina").loses("bijeenkomst afgesloten").sees("stage.put");
    }

    @Test
    void after_the_reveal_what_comes_next_is_one_act_away() {
        var ballot = evening.open("ballot");
        var desk = desk();
        evening.close(ballot);
        desk.sees("phase.reveal").loses("Hierna: ");

        evening.reveal(ballot);

        desk.sees("Hierna: Wat vindt u ervan?")
                .sees(evening.activity("feedback").toString());
    }

    @Test
    void the_last_of_the_run_sheet_has_nothing_after_it() {
        var feedback = evening.open("feedback");
        evening.close(feedback);
        assertThat(live.now(evening.workshop().stageTopic(), Audience.STAFF, StageRecord.class)
                        .following())
                .isEmpty();
        desk().sees("phase.open").loses("Hierna: ");
    }

    @Test
    void the_desk_leads_to_the_hall() {
        desk().sees("/in/scherm/" + evening.workshop().handle());
    }

    @Test
    void a_new_name_of_a_group_stands_on_desk_and_hall_at_once() {
        var desk = desk().sees("group.rename").sees("Cliënten en naasten");
        var hall = hall().sees("Cliënten en naasten");

        send(evening.marloes(), "group.rename", "group", desk.hidden("group"), "name", "Mensen met hulp");

        desk.sees("Mensen met hulp").loses("Cliënten en naasten");
        hall.sees("Mensen met hulp").loses("Cliënten en naasten");
    }
}
