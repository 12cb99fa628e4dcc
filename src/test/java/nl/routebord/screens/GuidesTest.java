package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.routebord.workshop.Colleagues;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two guides, each at a desk of their own: what both see, and what only who leads can press. */
@SuppressWarnings("NullAway.Init")
class GuidesTest extends House {

    @Autowired
    private Colleagues colleagues;

    @Test
    void a_helper_sees_the_desk_with_what_helps_and_nothing_that_steers() {
        evening.open("criteria");
        var sem = colleagues.helper(evening.marloes(), "Sem");
        var leads = desk().sees("U leidt deze bijeenkomst.").sees("phase.close");
        var helps =
                desk(sem).sees("Marloes leidt deze bijeenkomst. U helpt mee.").sees("criteria.propose");

        assertThat(helps.commands())
                .contains("timer.set", "criteria.propose", "workshop.board")
                .noneMatch(command -> command.startsWith("stage.") || command.startsWith("phase."))
                .doesNotContain("workshop.end");
        helps.sees("U helpt mee. Wie leidt, zet borden op het scherm").sees("Wie leidt, sluit de bijeenkomst af.");
        assertThat(helps.shown("break.begin")).isFalse();
        assertThat(helps.shown("input.freeze")).isFalse();
        assertThat(leads.shown("break.begin")).isTrue();
        assertThat(helps.tree()).doesNotContain("rb-remote");
        assertThat(leads.commands()).contains("workshop.end");
    }

    @Test
    void when_the_lead_goes_over_both_desks_are_told_and_swap() {
        evening.open("criteria");
        var sem = colleagues.helper(evening.marloes(), "Sem");
        var first = desk().sees("phase.close");
        var second = desk(sem).sees("Marloes leidt deze bijeenkomst");

        send(evening.marloes(), "lead.give", "guide", sem.who().toString());

        first.sees("Sem leidt deze bijeenkomst. U helpt mee.").loses("phase.close");
        second.sees("U leidt deze bijeenkomst.").sees("phase.close").sees("workshop.end");
        assertThat(first.shown("break.begin")).isFalse();
        assertThat(second.shown("break.begin")).isTrue();

        send(evening.marloes(), "lead.back");

        first.sees("U leidt deze bijeenkomst.").sees("phase.close");
        second.sees("Marloes leidt deze bijeenkomst").loses("phase.close");
    }

    @Test
    void a_screen_that_is_gone_gives_nobody_the_lead_and_comes_back_with_it() {
        evening.open("criteria");
        var sem = colleagues.helper(evening.marloes(), "Sem");
        var first = desk().sees("phase.close");
        var second = desk(sem).sees("Marloes leidt deze bijeenkomst");

        first.to("");

        assertThat(second.commands()).noneMatch(command -> command.startsWith("phase."));
        assertThat(colleagues.leader(evening.marloes()))
                .isEqualTo(evening.marloes().speaker());
        first.to("regie/" + evening.workshop().handle())
                .sees("U leidt deze bijeenkomst.")
                .sees("phase.close");
    }

    @Test
    void the_page_of_people_shows_a_link_once_to_who_leads_and_to_nobody_else() {
        var sem = colleagues.helper(evening.marloes(), "Sem");
        var mine = people(deskSeat()).sees("guide.invite").sees("Sem").sees("helpt mee");
        var his = people(Map.of(sem.seat(), sem.secret())).sees("U helpt mee. Wie leidt, nodigt hier uit");

        var link = colleagues.invitation(evening.marloes());
        var spare = colleagues.spare(evening.marloes());

        mine.sees("/g/" + link).sees("/g/" + spare).sees("link nog niet geopend");
        his.sees("link nog niet geopend");
        assertThat(his.tree()).doesNotContain(link).doesNotContain(spare).doesNotContain("/g/");
        assertThat(desk().tree()).doesNotContain(link);

        colleagues.in(link, "Bo");
        mine.loses("/g/" + link).sees("Bo");

        send(evening.marloes(), "lead.give", "guide", sem.who().toString());
        mine.loses(spare).sees("U helpt mee. Wie leidt, nodigt hier uit");
        assertThat(mine.shown("lead.back")).isTrue();
        assertThat(mine.shown("guide.invite")).isFalse();
        assertThat(his.sees("guide.invite").shown("guide.invite")).isTrue();
        assertThat(his.shown("lead.back")).isFalse();
    }

    @Test
    void the_desk_of_who_is_withdrawn_closes_at_once_on_every_page() {
        var sem = colleagues.helper(evening.marloes(), "Sem");
        var seat = Map.of(sem.seat(), sem.secret());
        var handle = evening.workshop().handle();
        var pages = new Tab[] {
            desk(sem).sees("U helpt mee"),
            people(seat).sees("Wie begeleidt?"),
            tab("regie/" + handle + "/stemkaarten", seat).sees("seatcard.issue"),
            tab("afsluiten/" + handle, seat).sees("Wie leidt, sluit de bijeenkomst af.")
        };

        send(evening.marloes(), "guide.out", "guide", sem.who().toString());

        for (var page : pages) {
            page.sees("U begeleidt hier niet meer");
            assertThat(page.commands()).isEmpty();
        }
        desk().sees("stage.start").loses("Sem");
        desk(sem).sees("Deze link werkt niet");
    }

    @Test
    void a_spare_link_closes_the_desk_it_replaces() {
        var laptop = desk().sees("stage.start");
        var phone = colleagues.in(colleagues.spare(evening.marloes()), "");

        laptop.sees("U leidt nu op een ander toestel");
        assertThat(laptop.commands()).isEmpty();
        desk(phone).sees("stage.start");
    }

    @Test
    void who_follows_a_link_gets_one_button_that_says_what_it_does() {
        var link = colleagues.invitation(evening.marloes());
        var spare = colleagues.spare(evening.marloes());
        door(Map.of("gids", link)).sees("Help mee begeleiden").sees("/in/begeleider");
        door(Map.of("gids", spare)).sees("Leid verder op dit toestel").sees("/in/begeleider");
        door(Map.of()).sees("Deze link werkt niet");

        var laptop = new HashMap<>(deskSeat());
        laptop.put("gids", link);
        door(laptop).sees("Deze link is voor een ander toestel").loses("/in/begeleider");
        laptop.put("gids", spare);
        door(laptop).sees("Deze link is voor een ander toestel").loses("/in/begeleider");
        var sem = colleagues.helper(evening.marloes(), "Sem");
        door(Map.of("gids", spare, sem.seat(), sem.secret())).sees("Leid verder op dit toestel");

        var bo = colleagues.in(link, "Bo");
        door(Map.of("gids", link)).sees("Deze link werkt niet");
        door(Map.of("gids", link, bo.seat(), bo.secret())).sees("Deze link is al gebruikt");
    }

    @Test
    void the_page_that_closes_the_evening_lets_a_helper_look() {
        var criteria = evening.open("criteria");
        var sem = colleagues.helper(evening.marloes(), "Sem");
        var page = tab("afsluiten/" + evening.workshop().handle(), Map.of(sem.seat(), sem.secret()))
                .sees("Waar letten we op?");
        assertThat(page.commands()).doesNotContain("workshop.end", "phase.close");

        send(evening.marloes(), "lead.give", "guide", sem.who().toString());

        page.sees("workshop.end").sees("phase.close").sees(criteria.toString());
    }

    private Tab desk(Colleagues.Seat seat) {
        return tab("regie/" + evening.workshop().handle(), Map.of(seat.seat(), seat.secret()));
    }

    private Tab people(Map<String, String> seats) {
        return tab("regie/" + evening.workshop().handle() + "/mensen", seats);
    }

    private Tab door(Map<String, String> cookies) {
        return tab("regie/" + evening.workshop().handle() + "/erbij", cookies);
    }
}
