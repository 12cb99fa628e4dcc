package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.trail.Links;
import nl.routebord.trail.Way;
import nl.routebord.workshop.WaySource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who brought a point in takes it back, and then it stands nowhere. */
@SuppressWarnings("NullAway.Init")
class WithdrawnPointTest extends UndoScenes {

    private static final String CLOSED = "Dit onderdeel is gesloten.";

    private UUID near;
    private UUID late;

    @BeforeEach
    void twoPoints() {
        stage("S4-B1");
        near = propose("Dichtbij");
        late = propose("Op tijd");
    }

    @Test
    void it_is_taken_back_on_the_page_of_ones_own_and_where_it_stands() {
        var mine = mine().lists("Op tijd", "Dichtbij");
        assertThat(other.commands()).doesNotContain("criteria.withdraw");
        assertThat(mine.unfold("criteria.withdraw").sends("criteria.withdraw"))
                .isEqualTo(phone.sends("criteria.withdraw"))
                .isEqualTo(Map.of("item", late.toString()));
        withdraw(late);
        mine.loses("inbreng-" + late).brings("Dichtbij");
        assertThat(mine.statuses()).contains("Op tijd: U haalde uw punt weg.");
        hall.loses("Op tijd");
        other.loses("Op tijd");
        phone.loses("punt-" + late).sees("Dichtbij");
        assertThat(phone.statuses()).contains("U haalde uw punt weg.");
        desk.sees("‘Op tijd’ ingetrokken");
        withdraw(near);
        mine.brings("Hier staat nog niets").loses("criteria.withdraw");
    }

    @Test
    void a_board_that_is_closed_and_a_point_that_is_part_of_another_have_no_way_back() {
        var mine = mine().brings("Haal weg");
        send(marloes, "criteria.split", "item", late.toString(), "texts", "Overdag\nAvond");
        mine.brings("Hier zijn losse punten van gemaakt");
        assertThat(mine.sends("criteria.withdraw")).containsEntry("item", near.toString());
        send(marloes, "phase.close", "activity", activity.toString());
        mine.takesAway("Haal weg").brings(CLOSED);
        phone.takesAway("Haal weg");
    }

    @Test
    void no_way_names_it_until_the_desk_puts_it_back_and_the_log_does_not_offer_that() {
        var criteria = activity;
        prepare("S3-B7");
        var decisions = activity;
        carry(criteria, near, decisions, "Zo doen wij het");
        activity = criteria;
        assertThat(before(decisions)).containsExactly("Dichtbij");
        assertThat(log().undo()).isNull();
        withdraw(near);
        assertThat(before(decisions)).isEmpty();
        assertThat(log().undo()).isNull();
        assertThat(outcome()).doesNotContain("Dichtbij");
        send(marloes, "criteria.restore", "item", near.toString());
        assertThat(before(decisions)).containsExactly("Dichtbij");
        phone.sees("Dichtbij");
        undo();
        assertThat(before(decisions)).isEmpty();
    }

    private UUID propose(String name) {
        send(fatima, "criteria.propose", "activity", activity.toString(), "name", name, "sentence", "");
        allSee(name);
        return outcomeOf(activity, name);
    }

    private void withdraw(UUID point) {
        send(fatima, "criteria.withdraw", "item", point.toString());
    }

    private Tab mine() {
        return tab("m/" + evening.workshop().code() + "/mijn", guest(fatima));
    }

    private List<String> before(ActivityId board) {
        return ((WaySource.Ways) read(Topic.of(Links.TOPIC, board), Audience.HALL))
                .ways().stream()
                        .flatMap(way -> way.before().stream())
                        .map(Way.Stop::name)
                        .distinct()
                        .toList();
    }
}
