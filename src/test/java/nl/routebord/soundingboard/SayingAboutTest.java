package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Unfollowed;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What members say about one thing: on a board, or a decision. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class SayingAboutTest {

    @Autowired
    private List<Intake> intakes;

    @Autowired
    private Live live;

    @Autowired
    private HobbelRows rows;

    @Autowired
    private Unfollowed unfollowed;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope anneke;

    @BeforeEach
    void aMember() {
        evening = cast.evening();
        anneke = evening.anneke();
    }

    @Test
    void it_can_be_about_one_thing_on_the_board_by_the_name_of_now_until_that_is_hidden() {
        var criteria = evening.open("criteria").toString();
        send(evening.fatima(), "criteria.propose", "activity", criteria, "name", "Veel bankjes", "sentence", "x");
        var point = point("Veel bankjes");
        assertThat(items(criteria)).extracting(Subjects.Subject::name).contains("Veel bankjes");

        say(anneke, "hobbel", "Die staan in de weg.", "activity", criteria, "about", point);

        assertThat(all(Audience.HALL)).singleElement().satisfies(one -> {
            assertThat(one.about()).isEqualTo(new Hobbel.About("Veel bankjes", false));
            assertThat(one.place()).isNotEmpty();
        });
        assertThat(unfollowed.things(anneke.traject()))
                .filteredOn(thing -> thing.item().kind().equals("hobbel"))
                .singleElement()
                .satisfies(thing -> assertThat(thing.about()).isEqualTo("Veel bankjes"));

        send(evening.marloes(), "criteria.hide", "item", point, "reason", "hurtful");
        assertThat(own(anneke).getFirst().about()).isEqualTo(new Hobbel.About("", false));
        assertThat(items(criteria)).extracting(Subjects.Subject::name).doesNotContain("Veel bankjes");
        refused(
                "soundingboard.refused.about",
                () -> say(anneke, "question", "Waarom?", "activity", criteria, "about", point));
    }

    @Test
    void it_can_be_about_a_decision_that_holds_and_follows_its_name() {
        send(
                cast.staff(evening),
                "decision.make",
                "title",
                "Wij bellen terug",
                "reason",
                "Omdat",
                "review",
                LocalDate.now().plusYears(1).toString());
        var decision = jdbc.sql("select id from decision where traject_id = ?")
                .param(anneke.traject().value())
                .query(UUID.class)
                .single();
        say(anneke, "advice", "Doe het binnen een dag.", "about", decision.toString());
        assertThat(own(anneke).getFirst().about()).isEqualTo(new Hobbel.About("Wij bellen terug", true));
        assertThat(own(anneke).getFirst().activity()).isNull();

        send(cast.staff(evening), "decision.withdraw", "decision", decision.toString(), "why", "Geen geld");
        assertThat(own(anneke).getFirst().about()).isEqualTo(new Hobbel.About("Wij bellen terug", true));
        refused("soundingboard.refused.about", () -> say(anneke, "advice", "Nog iets.", "about", decision.toString()));
        refused(
                "soundingboard.refused.about",
                () -> say(cast.evening().anneke(), "advice", "Van elders.", "about", decision.toString()));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }

    private String point(String name) {
        return jdbc.sql("select c.id from criterion c join activity a on a.id = c.activity_id"
                        + " where a.traject_id = ? and c.name = ?")
                .params(anneke.traject().value(), name)
                .query(UUID.class)
                .single()
                .toString();
    }

    private List<Subjects.Subject> items(String activity) {
        return live.now(Subjects.of(new ActivityId(UUID.fromString(activity))), Audience.HALL, Subjects.class)
                .all();
    }

    private void send(Scope who, String command, String... fields) {
        intakes.stream()
                .filter(one -> one.commands().contains(command))
                .findFirst()
                .orElseThrow()
                .take(who, Cast.command(command, fields));
    }

    private void say(Scope who, String sort, String text, String... more) {
        send(
                who,
                "hobbel.say",
                Stream.concat(Stream.of("sort", sort, "text", text), Stream.of(more))
                        .toArray(String[]::new));
    }

    private List<Hobbel> own(Scope who) {
        return rows.ofMember(who.speaker()).all();
    }

    private List<Hobbel> all(Audience audience) {
        return live.now(Hobbels.topic(anneke.traject()), audience, Hobbels.class)
                .all();
    }
}
