package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.between.Moved;
import nl.routebord.digest.OwnDigest;
import nl.routebord.live.Feed;
import nl.routebord.live.Live;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The page of the workplace between the evenings, what a member at home sees of it, and the mail. */
@SuppressWarnings("NullAway.Init")
class BetweenScenesTest extends House {

    @Autowired
    private Founding founding;

    @Autowired
    private Trajects trajects;

    @Autowired
    private Credentials credentials;

    @Autowired
    private List<MemberBlock> blocks;

    @Autowired
    private Live live;

    @Autowired
    private ApplicationContext house;

    private TrajectView traject;
    private Scope staff;

    @BeforeEach
    void staffOfTheTraject() {
        traject = trajects.byId(evening.workshop().traject()).orElseThrow();
        staff = Scope.staff(traject.id(), founding.staff(traject.id(), "Marloes"));
    }

    @Test
    void staff_plans_an_opening_that_two_screens_and_the_home_show_and_takes_it_back() {
        var one = workplace();
        var other = workplace();
        one.sees("Wat vindt u ervan?");
        assertThat(one.commands()).contains("moment.plan", "moment.drop");
        var feedback = evening.activity("feedback").toString();
        var form = one.sends("moment.plan");
        assertThat(form).containsKeys("activity", "opens", "anew");

        send(
                staff,
                "moment.plan",
                "activity",
                feedback,
                "opens",
                "true",
                "anew",
                "false",
                "day",
                "1-3-2027",
                "time",
                "20");
        one.brings("Gaat open op 1 maart, 20.00");
        other.brings("Gaat open op 1 maart, 20.00");
        assertThat(home("between")).contains("Wat vindt u ervan?", "Gaat open op 1 maart, 20.00");

        send(staff, "moment.drop", "activity", feedback, "opens", "true");
        one.takesAway("Gaat open op 1 maart, 20.00");
        assertThat(home("between")).doesNotContain("Gaat open");
    }

    @Test
    void staff_opens_and_closes_at_once_and_asks_a_ballot_again_at_home() {
        var page = workplace();
        page.brings("Wat vindt u ervan?");
        var ballot = evening.open("ballot");
        evening.close(ballot);
        page.brings("Vraag nu opnieuw, thuis");
        send(staff, "moment.now", "activity", ballot.toString(), "act", "again");
        page.takesAway("Vraag nu opnieuw, thuis");
        var feedback = evening.activity("feedback").toString();
        send(staff, "moment.now", "activity", feedback, "act", "open");
        send(staff, "moment.now", "activity", feedback, "act", "close");
        assertThat(page.commands()).contains("moment.now");
    }

    @Test
    void staff_sees_that_a_plan_will_not_do_as_soon_as_the_hall_is_done_and_the_home_promises_nothing() {
        var ballot = evening.activity("ballot");
        plan(ballot, "false");
        var page = workplace();
        page.brings("Gaat open op 1 maart, 20.00").sees("En als de zaal dan al klaar is?");
        assertThat(home("between")).contains("Gaat open op 1 maart, 20.00");
        evening.open("ballot");
        evening.close(ballot);
        page.brings("Zo gaat het niet meer open");
        assertThat(home("between")).doesNotContain("Gaat open op");

        plan(ballot, "true");
        page.brings("Nieuwe ronde open op 1 maart, 20.00");
        assertThat(home("between")).contains("Nieuwe ronde open op 1 maart, 20.00");

        Moved.on(house, Instant.parse("2027-03-01T19:00:01Z"));
        page.takesAway("Nieuwe ronde open op 1 maart");
    }

    @Test
    void what_was_missed_stands_there_with_why_until_it_is_seen() {
        var ballot = evening.open("ballot");
        evening.close(ballot);
        plan(ballot, "false");
        var page = workplace();
        Moved.on(house, Instant.parse("2027-03-01T19:00:01Z"));
        page.brings("Ging niet open op 1 maart, 20.00. Het was al dicht.");
        send(staff, "moment.drop", "activity", ballot.toString(), "opens", "true");
        page.takesAway("Ging niet open");
    }

    private void plan(ActivityId ballot, String anew) {
        send(
                staff,
                "moment.plan",
                "activity",
                ballot.toString(),
                "opens",
                "true",
                "anew",
                anew,
                "day",
                "1-3-2027",
                "time",
                "20");
    }

    @Test
    void nobody_else_sees_the_page() {
        var guest = tab("werkplek/" + traject.handle() + "/thuis", guest(evening.jan()));
        assertThat(guest.tree()).doesNotContain("moment.plan");
    }

    @Test
    void a_member_asks_for_the_mail_reads_where_it_goes_and_stops_it() {
        var anneke = evening.anneke();
        assertThat(block(anneke, "digest")).contains("Wilt u het nieuws per mail?", "elke twee weken");
        send(anneke, "digest.on", "address", "anneke@example.org", "rhythm", "fortnight");
        assertThat(block(anneke, "digest")).contains("U krijgt elke twee weken een mail op anneke@example.org");
        send(anneke, "digest.off");
        assertThat(block(anneke, "digest")).doesNotContain("anneke@example.org");
    }

    @Test
    void where_no_mail_is_sent_the_block_says_so_and_asks_nothing() {
        var panel = room("digest").findFirst().orElseThrow().block(evening.anneke(), "k-anneke", traject);
        apply(panel.feeds().getFirst(), new OwnDigest(false, null, null));
        var visible = panel.component()
                .getElement()
                .getChildren()
                .filter(child -> !child.hasAttribute("hidden"))
                .map(child -> child.getTextRecursively())
                .collect(Collectors.joining(" "));
        assertThat(visible).contains("Deze website verstuurt nu geen mail").doesNotContain("Stuur mij het nieuws");
    }

    @Test
    void the_page_that_ends_the_mails_has_one_button_and_is_the_same_for_every_secret() {
        var page = tab("afmelden", Map.of());
        page.sees("Wilt u geen mail meer?");
        assertThat(page.commands()).containsExactly("digest.leave");
        assertThat(page.form("digest.leave").getAttribute("to")).isEqualTo("/in/afmelden");
    }

    private Tab workplace() {
        var seat = traject.deskSeat();
        return tab(
                "werkplek/" + traject.handle() + "/thuis",
                Map.of(
                        seat,
                        credentials.issue(
                                seat, Purpose.FACILITATOR, staff.speaker().value(), null)));
    }

    private String home(String room) {
        return block(evening.anneke(), room);
    }

    private Stream<MemberBlock> room(String room) {
        return blocks.stream()
                .filter(block -> block.getClass().getPackageName().equals("nl.routebord." + room + ".ui"));
    }

    /** What the blocks of a room at home show now. */
    private String block(Scope member, String room) {
        return room(room)
                .map(block -> {
                    Panel panel = block.block(member, "k-anneke", traject);
                    panel.feeds().forEach(this::bring);
                    return panel.component().getElement().getOuterHTML();
                })
                .collect(Collectors.joining());
    }

    private void bring(Feed<?> feed) {
        apply(feed, live.now(feed.topic(), feed.audience(), feed.type()));
    }

    @SuppressWarnings("unchecked")
    private static void apply(Feed<?> feed, Object record) {
        ((Consumer<Object>) feed.apply()).accept(record);
    }
}
