package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Staff;
import nl.routebord.workshop.TrajectRole;
import nl.routebord.workshop.TrajectView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people with roles of their own look at a traject; what is taken away closes on every open page, without a tap. */
@SuppressWarnings("NullAway.Init")
class RolesScenesTest extends House {

    /** In milliseconds: within so long an open page is closed. */
    private static final long SOON = 1_000;

    @Autowired
    private Staff staff;

    @Autowired
    private Credentials credentials;

    private TrajectView traject;
    private Scope owner;

    @BeforeEach
    void aTraject() {
        traject = cast.traject(evening);
        owner = cast.owner(evening);
    }

    @Test
    void the_owner_takes_a_role_away_and_that_tab_closes_within_a_second_and_no_other() {
        var bo = staff.with(owner, "Bo", TrajectRole.OWNER);
        var sanne = staff.with(owner, "Sanne", TrajectRole.STAFF);
        var mark = staff.with(owner, "Mark", TrajectRole.STAFF);
        var asBo = staff.workplace(bo, traject).orElseThrow();
        staff.workplace(sanne, traject);
        staff.workplace(mark, traject);
        var rights = work(bo, "/rechten").sees("Sanne").sees("Mark");
        var hers = work(sanne, "/planning").sees("plan.evening");
        var his = work(mark, "/planning").sees("plan.evening");
        assertThat(rights.commands()).contains("role.give", "role.take");

        var began = System.nanoTime();
        send(asBo, "role.take", "account", sanne.account().id().toString());
        hers.sees(noAccess());
        var took = (System.nanoTime() - began) / 1_000_000;

        assertThat(took).isLessThan(SOON);
        assertThat(hers.commands()).isEmpty();
        assertThat(his.commands()).contains("plan.evening");
        assertThat(staff.now(sanne, traject.deskSeat())).isEmpty();
        work(sanne, "/planning").sees(noAccess());
        assertThat(rights.shown("role.give")).isTrue();
    }

    @Test
    void a_guide_who_loses_the_role_loses_the_desk_and_says_why() {
        var sem = staff.with(owner, "Sem", TrajectRole.GUIDE);
        staff.desk(sem, evening.workshop());
        var desk = tab("regie/" + evening.workshop().handle(), sem.seats()).sees("stage.start");
        work(sem, "").sees(noAccess());

        staff.take(owner, sem);

        desk.sees("U begeleidt hier niet meer");
        assertThat(desk.commands()).isEmpty();
    }

    @Test
    void a_sign_in_that_ends_closes_the_workplace_and_the_desk_of_that_browser_alone() {
        var sanne = staff.with(owner, "Sanne", TrajectRole.STAFF);
        var elsewhere = staff.again(sanne.account());
        for (var browser : new Staff.Browser[] {sanne, elsewhere}) {
            staff.workplace(browser, traject);
            staff.desk(browser, evening.workshop());
        }
        var work = work(sanne, "/planning").sees("plan.evening");
        var desk = tab("regie/" + evening.workshop().handle(), sanne.seats()).sees("stage.start");
        var home = work(elsewhere, "/planning").sees("plan.evening");

        credentials.endSignIn(sanne.signIn());

        work.sees(noAccess());
        desk.sees(noAccess());
        assertThat(work.commands()).isEmpty();
        assertThat(desk.commands()).isEmpty();
        assertThat(home.commands()).contains("plan.evening");
    }

    @Test
    void every_kind_of_page_closes_when_its_right_is_revoked() {
        var workshop = evening.workshop();
        var fatima = evening.fatima();
        evening.open("criteria");
        var phone = phone(fatima).sees("criteria.propose");
        var hall = hall().sees(evening.workshop().code().substring(0, 4));
        var desk = desk().sees("phase.close");
        var people = tab("regie/" + workshop.handle() + "/mensen", deskSeat()).sees("Wie begeleidt?");

        credentials.revokeAll(Purpose.GUEST, fatima.speaker().value());
        phone.loses("criteria.propose");
        credentials.revokeAll(Purpose.HALL, workshop.id().value());
        hall.sees(noAccess());
        credentials.revokeAll(Purpose.FACILITATOR, evening.marloes().speaker().value());
        desk.sees(noAccess());
        people.sees(noAccess());
        for (var page : new Tab[] {phone, hall, desk, people}) {
            assertThat(page.commands()).isEmpty();
        }
    }

    @Test
    void a_member_who_is_sent_away_reads_so_within_a_second() {
        var anneke = evening.anneke();
        var home = home(anneke).sees("hobbel.say");
        var began = System.nanoTime();
        send(owner, "member.end", "member", anneke.speaker().toString());
        home.loses("hobbel.say");
        var took = (System.nanoTime() - began) / 1_000_000;
        assertThat(took).isLessThan(SOON);
        assertThat(home.commands()).isEmpty();
    }

    @Test
    void the_address_of_a_phone_opens_no_board_of_another_traject() {
        var other = cast.evening();
        var board = other.open("criteria");
        send(
                other.fatima(),
                "criteria.propose",
                "activity",
                board.toString(),
                "name",
                "Geheim bankje",
                "sentence",
                "x");
        var page = tab("m/" + evening.workshop().code() + "/" + board, guest(evening.fatima()));
        assertThat(page.sees("road").tree()).doesNotContain("Geheim bankje").doesNotContain(board.toString());
    }

    @Test
    void a_reader_reads_before_the_page_is_public_and_the_records_until_that_is_taken_away() {
        send(evening.marloes(), "workshop.end");
        var ria = staff.with(owner, "Ria", TrajectRole.READER);
        everybody("").sees("nog niet openbaar gemaakt");
        tab("traject/" + traject.handle(), ria.seats()).sees("Lees mee als lezer");
        staff.reading(ria, traject);
        var page = tab("traject/" + traject.handle(), ria.seats())
                .sees("U leest mee")
                .sees("/verslag/" + evening.workshop().handle());
        var decided =
                tab("traject/" + traject.handle() + "/besluiten", ria.seats()).sees("U leest mee");
        assertThat(page.commands()).isEmpty();
        work(ria, "").sees(noAccess());
        var other = cast.traject(cast.evening());
        tab("traject/" + other.handle(), ria.seats())
                .sees("nog niet openbaar gemaakt")
                .loses("Lees mee als lezer");

        staff.take(owner, ria);

        page.sees(noAccess());
        decided.sees(noAccess());
        tab("traject/" + traject.handle(), ria.seats())
                .sees("nog niet openbaar gemaakt")
                .loses("Lees mee als lezer");
    }

    @Test
    void of_a_page_that_is_public_a_reader_who_is_none_any_more_keeps_what_everybody_reads() {
        send(evening.marloes(), "workshop.end");
        send(owner, "traject.public", "on", "true");
        var ria = staff.with(owner, "Ria", TrajectRole.READER);
        staff.reading(ria, traject);
        var page = tab("traject/" + traject.handle(), ria.seats()).sees("/verslag/");
        staff.take(owner, ria);
        page.loses("/verslag/").sees(evening.workshop().title());
    }

    @Test
    void the_start_page_shows_each_what_they_have_and_who_has_nothing_what_to_do() {
        var sem = staff.with(owner, "Sem", TrajectRole.GUIDE);
        var sanne = staff.with(owner, "Sanne", TrajectRole.STAFF);
        var ria = staff.with(owner, "Ria", TrajectRole.READER);
        var mark = staff.signIn("Mark");
        var chief = staff.signIn("Bo", true);

        assertThat(start(sem).sees("Uw trajecten").links())
                .contains("/in/avond/" + evening.workshop().handle())
                .doesNotContain("/in/werkplek/" + traject.handle());
        assertThat(start(sanne).links()).contains("/in/werkplek/" + traject.handle());
        assertThat(start(ria).links())
                .contains("/in/lezen/" + traject.handle())
                .doesNotContain("/in/werkplek/" + traject.handle());
        assertThat(start(mark).sees("U hebt nog geen rol").tree()).doesNotContain(traject.name());
        assertThat(start(chief).sees("/in/traject").links()).contains("/in/werkplek/" + traject.handle());
        assertThat(tab("", Map.of()).tree()).doesNotContain(traject.name()).doesNotContain("Uw trajecten");
    }

    @Test
    void the_room_of_rights_is_there_for_the_owner_alone_and_says_so_without_accounts() {
        var sanne = staff.with(owner, "Sanne <b>", TrajectRole.STAFF);
        staff.workplace(sanne, traject);
        var hers = work(sanne, "");
        assertThat(hers.links()).noneMatch(link -> link != null && link.endsWith("/rechten"));
        work(sanne, "/rechten").sees(noAccess());

        var room = workplace("rechten");
        room.sees("Wie mag wat")
                .sees("Wat elke rol mag")
                .sees("Rollen geven en afnemen")
                .sees("/werkplek/" + traject.handle() + "/rechten.csv")
                .sees("Er zijn geen leden.")
                .sees("Sanne <b>");
        evening.anneke();
        var mark = staff.signIn("Mark " + UUID.randomUUID());
        staff.give(owner, mark, TrajectRole.GUIDE);
        room.sees(mark.account().name());
        staff.desk(mark, evening.workshop());
        room.sees("leidt, met een account");
    }

    @Test
    void who_signs_in_for_the_first_time_stands_in_the_list_of_every_owner_who_looks_at_it() {
        var bo = staff.with(owner, "Bo", TrajectRole.OWNER);
        var elsewhere = cast.evening();
        var other = cast.traject(elsewhere);
        var iris = staff.with(cast.owner(elsewhere), "Iris", TrajectRole.OWNER);
        staff.workplace(bo, traject);
        staff.workplace(iris, other);
        var name = "Noor " + UUID.randomUUID();
        var his = work(bo, "/rechten").sees("Bo").loses(name);
        var hers = tab("werkplek/" + other.handle() + "/rechten", new HashMap<>(iris.seats()))
                .sees("Iris")
                .loses(name);

        staff.signIn(name);

        his.sees(name);
        hers.sees(name);
    }

    private Tab start(Staff.Browser browser) {
        return tab("", new HashMap<>(browser.seats()));
    }

    private Tab work(Staff.Browser browser, String room) {
        return tab("werkplek/" + traject.handle() + room, new HashMap<>(browser.seats()));
    }

    private static String noAccess() {
        return Words.say("workshop.noaccess.title");
    }
}
