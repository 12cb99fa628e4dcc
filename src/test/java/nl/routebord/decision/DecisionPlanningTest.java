package nl.routebord.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Fields;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Decisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar of what is to be decided. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class DecisionPlanningTest {

    @Autowired
    private Cast cast;

    @Autowired
    private DecisionPlanningIntake intake;

    @Autowired
    private DecisionBook book;

    @Autowired
    private Live live;

    private Cast.Evening evening;
    private Scope marloes;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
        marloes = Cast.from(evening.marloes(), "calendar.plan");
    }

    @Test
    void the_four_usual_moments_come_once_and_one_that_went_can_come_back() {
        send("calendar.usual");
        send("calendar.usual");
        assertThat(moments())
                .extracting(DecisionBoard.Moment::title)
                .containsExactly(
                        "De start", "Hoe we het proces inrichten", "Het nieuwe model", "De regeling of verordening");

        send("calendar.remove", "moment", moments().getLast().id().toString());
        assertThat(moments()).hasSize(3);
        send("calendar.usual");
        assertThat(moments()).hasSize(4);
    }

    @Test
    void they_stand_in_the_order_of_time_and_who_decides_and_is_heard_is_kept() {
        send("calendar.plan", "title", "Het geld", "when", "najaar 2027", "by", "Gemeenteraad", "heard", "De Wmo-raad");
        send("calendar.plan", "title", "De naam", "when", "12-3-2027");
        send("calendar.plan", "title", "Ooit");
        assertThat(moments()).extracting(DecisionBoard.Moment::title).containsExactly("De naam", "Het geld", "Ooit");
        assertThat(moments().get(1).by()).isEqualTo("Gemeenteraad");
        assertThat(moments().get(1).heard()).isEqualTo("De Wmo-raad");

        var ever = moments().getLast();
        send("calendar.change", "moment", ever.id().toString(), "base", "1", "title", "Het eerst", "when", "2026");
        assertThat(moments().getFirst().title()).isEqualTo("Het eerst");
        refused(
                "decision.refused.changed",
                "calendar.change",
                "moment",
                ever.id().toString(),
                "base",
                "1",
                "title",
                "Nee");
    }

    @Test
    void a_moment_is_linked_with_the_decision_once_it_is_taken_and_no_more_once_that_is_withdrawn() {
        send("calendar.plan", "title", "De start");
        book.make(marloes, Cast.command(), Fields.of("title", "Wij starten", "reason", "Zo", "review", "1-1-2099"));
        var decision = live.now(Decisions.topic(marloes.traject()), Audience.STAFF, DecisionBoard.class)
                .decisions()
                .getFirst()
                .id()
                .toString();
        var moment = moments().getFirst().id().toString();

        send("calendar.taken", "moment", moment, "decision", decision);
        assertThat(moments().getFirst().decision()).isNotNull();
        send("calendar.taken", "moment", moment, "decision", "");
        assertThat(moments().getFirst().decision()).isNull();
        send("calendar.taken", "moment", moment, "decision", decision);
        book.withdraw(marloes, Cast.command(), java.util.UUID.fromString(decision), Fields.of("why", "Toch niet"));
        assertThat(moments().getFirst().decision()).isNull();
        refused("decision.refused.gone", "calendar.taken", "moment", moment, "decision", decision);
    }

    @Test
    void only_staff_plans_and_only_what_is_there() {
        assertThatThrownBy(() -> intake.take(evening.fatima(), Cast.command("calendar.plan", "title", "Ik")))
                .hasMessage("shared.refused.staff");
        refused("decision.refused.moment.empty", "calendar.plan", "title", "");
        send("calendar.plan", "title", "De start");
        var moment = moments().getFirst().id().toString();
        assertThatThrownBy(() ->
                        intake.take(cast.staff(cast.evening()), Cast.command("calendar.remove", "moment", moment)))
                .hasMessage("decision.refused.gone");
        send("calendar.remove", "moment", moment);
        refused("decision.refused.gone", "calendar.remove", "moment", moment);
    }

    private void send(String command, String... fields) {
        intake.take(marloes, Cast.command(command, fields));
    }

    private void refused(String key, String command, String... fields) {
        assertThatThrownBy(() -> send(command, fields))
                .isInstanceOf(Refusal.class)
                .hasMessage(key);
    }

    private List<DecisionBoard.Moment> moments() {
        return live.now(Decisions.topic(marloes.traject()), Audience.HALL, DecisionBoard.class)
                .moments();
    }
}
