package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.poll.Browsers;
import nl.routebord.poll.Poll;
import nl.routebord.poll.PollList;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A poll on the page of everybody and at the workplace. */
@SuppressWarnings("NullAway.Init")
class PollScenesTest extends House {

    @Autowired
    private Founding founding;

    @Autowired
    private Trajects trajects;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Live live;

    @Autowired
    private ApplicationContext house;

    private TrajectView traject;
    private Scope staff;
    private Poll poll;

    @BeforeEach
    void staffMakesAPoll() {
        traject = trajects.byId(evening.workshop().traject()).orElseThrow();
        staff = Scope.staff(traject.id(), founding.staff(traject.id(), "Marloes"));
        send(
                staff,
                "poll.make",
                "question",
                "Moet het loket open?",
                "options",
                "Ja: elke dag\nNee",
                "open",
                "Waarom?",
                "group",
                "yes",
                "day",
                "1-6-2027",
                "time",
                "20.00");
        poll = live.now(PollList.topic(traject.id()), Audience.STAFF, PollList.class)
                .polls()
                .getFirst()
                .poll();
    }

    @Test
    void everybody_with_the_link_takes_part_and_reads_what_came_out_after_the_close() {
        var phone = tab("peiling/" + poll.code(), Map.of());
        phone.brings("Moet het loket open?").brings("U kunt meedoen tot 1 juni, 20.00");
        assertThat(phone.tree()).contains("Ja: elke dag", "Waarom?", evening.group(0));
        assertThat(phone.commands()).containsExactly("poll.cast");
        assertThat(phone.form("poll.cast").getAttribute("to")).isEqualTo("/peiling/" + poll.code() + "/stem");

        for (int n = 0; n < 6; n++) {
            Browsers.say(house, poll, 0);
        }
        phone.brings("6 mensen deden online mee");
        assertThat(phone.tree()).doesNotContain("6 van 6");

        send(staff, "poll.close", "poll", poll.id().toString());
        phone.brings("Deze peiling is gesloten").brings("6 van 6");
        assertThat(phone.hiddenForm("poll.cast")).isTrue();
    }

    @Test
    void a_browser_that_took_part_finds_its_choice_again_and_another_does_not() {
        var secret = Browsers.say(house, poll, 1);
        var again = tab("peiling/" + poll.code(), Map.of("peiling-" + poll.code(), secret));
        again.brings("U deed al mee");
        assertThat(again.sends("poll.cast"))
                .containsEntry("option", poll.options().get(1).id().toString());
        var other = tab("peiling/" + poll.code(), Map.of());
        other.brings("Moet het loket open?");
        assertThat(other.sends("poll.cast")).doesNotContainKey("option");
    }

    @Test
    void staff_sees_who_took_part_at_once_and_the_next_forms_to_print_go_on_after_the_last() {
        var desk = workplace();
        desk.brings("0 mensen deden online mee, 0 op papier");
        assertThat(desk.tree()).doesNotContain("Gemaakt tot en met nummer");
        Browsers.say(house, poll, 0);
        desk.brings("1 mens deed online mee, 0 op papier");
        assertThat(desk.hiddenForm("poll.drop")).isTrue();
        Browsers.prints(house, staff, poll, 25);
        desk.brings("Gemaakt tot en met nummer 25");
        Browsers.prints(house, staff, poll, 40);
        desk.brings("Gemaakt tot en met nummer 40");
    }

    @Test
    void an_address_that_is_no_poll_says_so() {
        tab("peiling/" + UUID.randomUUID(), Map.of()).sees("Deze peiling is er niet");
    }

    @Test
    void staff_follows_the_poll_types_paper_in_and_sees_what_is_wrong_in_a_sheet() {
        var desk = workplace();
        desk.brings("Moet het loket open?").sees(poll.path());
        assertThat(desk.tree()).contains("/werkplek/" + traject.handle() + "/peiling/" + poll.code() + ".pdf");
        send(
                staff,
                "poll.form",
                "poll",
                poll.id().toString(),
                "form",
                "1",
                "option",
                poll.options().getFirst().id().toString());
        desk.brings("0 mensen deden online mee, 1 op papier");

        send(staff, "poll.sheet", "poll", poll.id().toString(), "sheet", "2;ja\n3;misschien");
        desk.brings("In 1 regel klopt iets niet").brings("Regel 2: ‘misschien’ is geen keuze");
        assertThat(desk.hiddenForm("poll.take")).isTrue();
        send(staff, "poll.sheet", "poll", poll.id().toString(), "sheet", "2;ja\n3;nee");
        desk.brings("2 formulieren zijn goed en nieuw");
        assertThat(desk.hiddenForm("poll.take")).isFalse();
        send(staff, "poll.take", "poll", poll.id().toString());
        desk.brings("0 mensen deden online mee, 3 op papier");

        assertThat(desk.hiddenForm("poll.counted")).isTrue();
        send(staff, "poll.close", "poll", poll.id().toString());
        desk.brings("Al het papier is binnen");
        send(staff, "poll.counted", "poll", poll.id().toString());
        desk.brings("Er deden maar 3 mensen mee");
        assertThat(desk.hiddenForm("poll.form")).isTrue();
    }

    @Test
    void the_page_to_which_a_refused_file_comes_back_says_why_at_the_poll_it_was_for_and_other_screens_do_not() {
        var other = workplace();
        var desk = workplace(Map.of("tabel", poll.code() + ".KIND"));
        desk.brings("Het bestand is niet gebruikt. Er is niets veranderd.").brings("Bewaar haar als CSV");
        assertThat(desk.tree()).contains("role=alert");
        assertThat(folded(desk)).isFalse();
        other.brings("Moet het loket open?").loses("Het bestand is niet gebruikt");
        assertThat(folded(other)).isTrue();
        workplace(Map.of("tabel", "iets vreemds")).brings("Moet het loket open?").loses("Het bestand is niet gebruikt");
    }

    /** True where what stands around the place for a sheet is folded away. */
    private static boolean folded(Tab desk) {
        for (var at = desk.form("poll.sheet"); at != null; at = at.getParent()) {
            if ("details".equals(at.getTag())) {
                return !at.hasAttribute("open");
            }
        }
        return false;
    }

    private Tab workplace() {
        return workplace(Map.of());
    }

    private Tab workplace(Map<String, String> also) {
        var seat = traject.deskSeat();
        var cookies = new java.util.HashMap<>(also);
        cookies.put(seat, credentials.issue(seat, Purpose.FACILITATOR, staff.speaker().value(), null));
        return tab("werkplek/" + traject.handle() + "/thuis", cookies);
    }
}
