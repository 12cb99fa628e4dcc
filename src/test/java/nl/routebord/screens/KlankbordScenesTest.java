package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two members at home, a device that wants in, and the staff at the page about the sounding board. */
@SuppressWarnings("NullAway.Init")
class KlankbordScenesTest extends House {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Trajects trajects;

    @Autowired
    private Founding founding;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Activities activities;

    private TrajectView traject;
    private Scope staff;
    private Scope anneke;

    @BeforeEach
    void aTraject() {
        traject = trajects.byId(evening.marloes().traject()).orElseThrow();
        staff = Scope.staff(traject.id(), founding.staff(traject.id(), "Petra"));
        anneke = evening.anneke();
    }

    @Test
    void a_second_device_shows_a_number_and_goes_on_by_itself_once_the_member_says_yes() {
        var phone = home(anneke).sees("Dag Anneke");
        var browser = homes.follow(anneke);
        var laptop = home(browser).sees("Bent u dit?");
        var number = homes.arrive(browser).number();
        var spaced = String.join(" ", number.split(""));

        phone.sees("Nieuw apparaat? Nummer").sees(spaced);
        laptop.sees(spaced).loses("Dag Anneke");
        assertThat(laptop.commands()).isEmpty();

        send(anneke, "device.letin", "device", browser.device().toString());

        laptop.sees("Dag Anneke").loses("Bent u dit?");
        phone.takesAway(spaced);
    }

    @Test
    void staff_see_the_number_too_and_say_yes_when_the_member_calls() {
        home(anneke);
        var desk = workplace().sees("Leden en hun toestellen").sees("Telefoon");
        var browser = homes.follow(anneke);
        var laptop = home(browser).sees("Bent u dit?");

        desk.sees("Nieuw toestel, nummer")
                .sees(String.join(" ", homes.arrive(browser).number().split("")));
        send(staff, "device.letin", "device", browser.device().toString());

        laptop.sees("Dag Anneke");
        desk.takesAway("Nieuw toestel, nummer");
    }

    @Test
    void a_device_that_is_turned_away_is_told_and_one_that_is_put_out_closes() {
        var phone = home(anneke).sees("Uw apparaten").sees("dit toestel");
        var second = homes.device(anneke);
        var laptop = home(second).sees("Dag Anneke");
        var third = homes.follow(anneke);
        var stranger = home(third).sees("Bent u dit?");

        send(anneke, "device.out", "device", third.device().toString());
        stranger.sees("Dit toestel mag niet naar binnen");

        send(anneke, "device.out", "device", second.device().toString());
        laptop.sees("Dit toestel is eruit gezet");
        assertThat(laptop.commands()).isEmpty();
        phone.sees("Dag Anneke");
        home(second).sees("Deze link werkt niet");
    }

    @Test
    void ending_a_membership_closes_every_open_page_of_that_member_and_of_no_other() {
        var yusuf = Scope.member(traject.id(), founding.member(traject.id(), "Yusuf", null));
        var his = home(yusuf).sees("Dag Yusuf");
        var phone = home(anneke).sees("Dag Anneke");
        var laptop = home(homes.device(anneke)).sees("Dag Anneke");

        send(staff, "member.end", "member", anneke.speaker().toString());

        for (var page : new Tab[] {phone, laptop}) {
            page.sees("U bent geen lid meer");
            assertThat(page.commands()).isEmpty();
        }
        his.sees("Dag Yusuf").loses("U bent geen lid meer");
    }

    @Test
    void the_page_shows_who_is_missing_and_a_link_until_it_was_handed_over() {
        var desk = workplace().sees("vrije stoel").sees("nieuwe stem, nergens lid van");
        desk.sees("Nog niemand van:").sees("krijgt hulp van de Wmo");

        send(staff, "member.invite", "alias", "Mo", "profile", "new_voice");

        desk.sees("Mo").sees("/k/").sees("Ik heb de link doorgegeven");
        send(staff, "member.handed", "member", member("Mo"));
        desk.loses("/k/");
    }

    @Test
    void a_member_of_no_traject_and_a_guide_of_an_evening_have_no_page_here() {
        var seat = credentials.issue(
                traject.deskSeat(), Purpose.GUEST, evening.fatima().speaker().value(), null);
        tab("werkplek/" + traject.handle() + "/klankbord", Map.of(traject.deskSeat(), seat))
                .sees("Deze link werkt niet");
    }

    @Test
    void what_one_member_says_reaches_the_other_without_a_name_and_staff_with_it_and_the_answer_comes_back() {
        var yusuf = Scope.member(traject.id(), founding.member(traject.id(), "Yusuf", null));
        var feedback = evening.open("feedback");
        var hers = home(anneke).sees("Wat knelt er?").sees("U schreef nog niets.");
        var his = home(yusuf).sees("Wat knelt er?");
        var desk = workplace().sees("Er is nog niets gezegd.");

        send(anneke, "hobbel.say", "sort", "hobbel", "text", "De bus rijdt niet.", "activity", feedback.toString());

        hers.sees("De bus rijdt niet.").sees("wacht sinds vandaag op antwoord").sees("hobbel.change");
        his.sees("De bus rijdt niet.").sees("Van een ander lid").loses("hobbel.change");
        assertThat(his.tree()).doesNotContain("Anneke");
        desk.sees("De bus rijdt niet.").sees("Anneke").sees("wacht sinds vandaag op antwoord");

        var hobbel = hers.sends("hobbel.change").get("hobbel");
        send(
                staff,
                "followup.prepare",
                "items",
                "hobbel:" + hobbel,
                "status",
                "partly",
                "reason",
                "We huren een busje.");
        send(staff, "followup.publish");

        for (var page : new Tab[] {hers, his, desk}) {
            page.sees("We huren een busje.").loses("wacht sinds vandaag op antwoord");
        }
        hers.sees("Er is antwoord op: De bus rijdt niet.");
        assertThat(hers.shown("hobbel.withdraw")).isFalse();
    }

    @Test
    void it_can_be_about_one_thing_on_the_board_which_all_read_by_its_name_until_that_is_hidden() {
        var criteria = evening.open("criteria").toString();
        send(evening.fatima(), "criteria.propose", "activity", criteria, "name", "Veel bankjes", "sentence", "x");
        var hers = home(anneke).brings(Words.say("soundingboard.hobbel.about")).brings("Veel bankjes");
        var desk = workplace();
        var answers = workplace("antwoorden").brings("Veel bankjes");
        var point = outcome(criteria);
        var about = Words.say("soundingboard.hobbel.about.item", Map.of("name", "Veel bankjes"));

        send(anneke, "hobbel.say", "sort", "question", "text", "Waar dan?", "activity", criteria, "about", point);
        hers.brings(about);
        desk.brings(about);
        answers.brings("Waar dan?").brings(Words.say("followup.about", Map.of("name", "Veel bankjes")));

        send(evening.marloes(), "criteria.hide", "item", point, "reason", "hurtful");
        hers.brings(Words.say("soundingboard.hobbel.about.gone")).takesAway("Veel bankjes");
        desk.brings(Words.say("soundingboard.hobbel.about.gone")).takesAway("Veel bankjes");
        answers.takesAway(Words.say("followup.about", Map.of("name", "Veel bankjes")));
    }

    @Test
    void at_home_it_can_be_about_a_decision() {
        var hers = home(anneke).takesAway(Words.say("soundingboard.hobbel.decision.none"));
        send(
                staff,
                "decision.make",
                "title",
                "Wij bellen terug",
                "reason",
                "Omdat",
                "review",
                java.time.LocalDate.now().plusYears(1).toString());
        hers.brings(Words.say("soundingboard.hobbel.decision.none")).brings("Wij bellen terug");
    }

    private String outcome(String activity) {
        return jdbc.sql("select id from criterion where activity_id = ? and name = 'Veel bankjes'")
                .param(java.util.UUID.fromString(activity))
                .query(java.util.UUID.class)
                .single()
                .toString();
    }

    @Test
    void what_waits_is_gone_once_the_member_did_it_and_boards_of_other_steps_are_at_home_too() {
        evening.open("feedback");
        var page = home(anneke).sees("Nog in te vullen: Wat vindt u ervan?");

        send(
                anneke,
                "feedback.give",
                "activity",
                evening.activity("feedback").toString(),
                "sort",
                "works",
                "text",
                "Fijn zo.");

        page.loses("Nog in te vullen: Wat vindt u ervan?").sees("Er wacht nu niets op u.");

        send(evening.marloes(), "workshop.board", "board", "S2-B2");
        var board = activities.ofPreset(traject.id(), "S2-B2").getLast();
        send(evening.marloes(), "stage.start", "activity", board.id().toString());

        page.sees("Ook open, bij andere stappen").sees("Nog in te vullen: " + board.name());
    }

    @Test
    void the_check_of_a_month_that_is_not_over_is_only_counted_at_home_and_at_the_workplace() {
        var mine = home(anneke).sees("De check van elke maand").sees("Nog niemand vulde");
        var desk = workplace().sees("De check van elke maand");
        var month = Objects.requireNonNull(mine.sends("check.fillin").get("month"));

        for (var score : new String[] {"4", "5"}) {
            check("4".equals(score) ? anneke : evening.anneke(), month, score, "Tekst " + score);
        }
        mine.sees("2 leden vulden").loses("Tekst 5");
        assertThat(mine.sends("check.fillin")).containsEntry("runs_score", "4").containsEntry("runs_text", "Tekst 4");

        check(evening.anneke(), month, "2", "Tekst 2");

        for (var page : new Tab[] {mine, desk}) {
            page.sees("3 leden vulden").sees("pas als de maand voorbij is").loses("3,7").loses("Tekst 5");
        }
    }

    @Test
    void the_form_of_the_check_is_the_same_one_in_the_next_month_so_that_what_was_typed_stays() {
        var form = home(anneke).form("check.fillin");
        assertThat(form.getAttribute("form-key")).isEqualTo("check.fillin");
    }

    private void check(Scope who, String month, String score, String text) {
        send(who, "check.fillin", "month", month, "runs_score", score, "runs_text", text);
    }

    private String member(String alias) {
        return homes.named(traject.id(), alias).toString();
    }

    private Tab workplace() {
        return tab(
                "werkplek/" + traject.handle() + "/klankbord",
                Map.of(
                        traject.deskSeat(),
                        credentials.issue(
                                traject.deskSeat(),
                                Purpose.FACILITATOR,
                                staff.speaker().value(),
                                null)));
    }
}
