package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.routebord.live.Audience;
import org.junit.jupiter.api.Test;

/** While people write, the facilitator hides the whole board; closing and revealing shows it to all at once. */
@SuppressWarnings("NullAway.Init")
class VeilingTest extends Scenes {

    @Test
    void a_board_that_is_hidden_while_people_write_is_read_by_the_desk_alone_until_it_is_revealed() {
        stage("S1-B1");
        add(fatima, "naam", "Loket te ver weg", "vak", "Niet tevreden");
        allSee("Loket te ver weg");
        send(marloes, "phase.hide", "activity", activity.toString());
        send(marloes, "phase.hide", "activity", activity.toString());
        hall.loses("Loket te ver weg");
        other.loses("Loket te ver weg");
        phone.sees("Loket te ver weg");
        desk.sees("Loket te ver weg").sees("verborgen voor de anderen").loses("phase.hide");
        assertThat(board(Audience.HALL).rows()).isEmpty();
        add(jan, "naam", "Niemand belt terug", "vak", "Niet tevreden");
        phone.loses("Niemand belt terug");
        send(marloes, "phase.close", "activity", activity.toString());
        hall.loses("Niemand belt terug");
        send(marloes, "phase.reveal", "activity", activity.toString());
        allSee("Niemand belt terug");
        desk.loses("verborgen voor de anderen");
        assertThatThrownBy(() -> send(marloes, "phase.hide", "activity", activity.toString()))
                .hasMessageContaining("workshop.refused.order");
    }

    @Test
    void only_who_leads_hides_a_board_and_only_one_of_texts() {
        stage("S1-B1");
        assertThatThrownBy(() -> send(fatima, "phase.hide", "activity", activity.toString()))
                .hasMessageContaining("shared.refused");
        stage("S4-B1");
        assertThatThrownBy(() -> send(marloes, "phase.hide", "activity", activity.toString()))
                .hasMessageContaining("workshop.refused.order");
    }
}
