package nl.routebord.workshop;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.live.Topic;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the screens of a workshop read: stage, run sheet, route and who is who. */
@ServiceTest
class StageTest {

    @Autowired
    private Live live;

    @Autowired
    private Steering steering;

    @Autowired
    private Participants participants;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
    }

    @Test
    void the_desk_sees_the_run_sheet_in_order_and_the_hall_sees_none_of_it() {
        assertThat(stage(Audience.STAFF).runSheet())
                .extracting(line -> line.activity().kind())
                .containsExactly("criteria", "ballot", "feedback");
        assertThat(stage(Audience.HALL).runSheet()).isEmpty();
    }

    @Test
    void all_see_what_is_on_stage_and_what_comes_next() {
        var welcome = stage(Audience.HALL);
        assertThat(welcome.current()).isNull();
        assertThat(welcome.next()).isEqualTo("Waar letten we op?");

        evening.open("criteria");
        assertThat(stage(Audience.HALL).current())
                .isNotNull()
                .extracting(ActivityView::kind, ActivityView::phase)
                .containsExactly("criteria", Phase.OPEN);
        assertThat(stage(Audience.HALL).next()).isEqualTo("Onderdelen kiezen");

        evening.open("feedback");
        assertThat(stage(Audience.HALL).next()).isNull();
        assertThat(stage(Audience.STAFF).runSheet())
                .filteredOn(StageRecord.Line::onStage)
                .extracting(line -> line.activity().kind())
                .containsExactly("feedback");
    }

    @Test
    void what_is_over_does_not_come_next() {
        var criteria = evening.open("criteria");
        evening.close(criteria);
        steering.clearStage(evening.marloes(), command());
        assertThat(stage(Audience.HALL).next()).isEqualTo("Onderdelen kiezen");
    }

    @Test
    void the_route_has_six_steps_and_tells_which_one_is_now() {
        var route = live.now(Topic.of("route", evening.workshop().traject()), Audience.HALL, Route.RouteRecord.class);
        assertThat(route.marks())
                .extracting(StepMark::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 6).boxed().toList());
        assertThat(route.now()).isEqualTo(4);
        assertThat(route.activities()).extracting(ActivityView::kind).containsExactly("criteria", "ballot", "feedback");
        assertThat(route.municipality()).isEqualTo(nl.routebord.demo.Cast.MUNICIPALITY);
    }

    @Test
    void a_visit_is_remembered_for_the_next_one() {
        var anneke = evening.anneke().speaker();
        assertThat(participants.visited(anneke)).isNull();
        assertThat(participants.visited(anneke))
                .isNotNull()
                .isCloseTo(java.time.Instant.now(), org.assertj.core.api.Assertions.within(Duration.ofMinutes(1)));
    }

    @Test
    void a_workshop_is_found_by_what_people_have_in_hand() {
        var workshop = evening.workshop();
        assertThat(workshops.byCode(workshop.code())).contains(workshop);
        assertThat(workshops.byHandle(workshop.handle())).contains(workshop);
        assertThat(workshops.with(evening.activity("ballot"))).containsExactly(workshop);
        assertThat(workshops.byHandle("nonsense")).isEmpty();
        assertThat(workshops.byCode("'; drop table workshop; --")).isEmpty();
    }

    private StageRecord stage(Audience audience) {
        return live.now(evening.workshop().stageTopic(), audience, StageRecord.class);
    }
}
