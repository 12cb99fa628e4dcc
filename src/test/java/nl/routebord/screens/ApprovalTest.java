package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.AsRead;
import org.junit.jupiter.api.Test;

/** Only what the facilitator approved comes on the hall's screen, while phones see it all. */
class ApprovalTest extends Scenes {

    @Test
    void what_waits_is_on_phones_and_not_on_the_screen_which_says_how_many_wait() {
        stage("S1-B1");
        only(true);
        var card = add(fatima, "naam", "Niemand belt terug", "vak", "Niet tevreden");
        phone.sees("Niemand belt terug");
        other.sees("Niemand belt terug");
        hall.sees("1 kaart wacht nog even");
        assertThat(hall.tree()).doesNotContain("Niemand belt terug");
        desk.sees("1 kaart wacht op u").sees("Wacht op u");
        approve(marloes, card, 1, true);
        hall.sees("Niemand belt terug");
        desk.sees("Er wacht niets op u");
        add(jan, "naam", "Te laat gevraagd", "vak", "Niet tevreden");
        hall.sees("1 wacht");
        approve(marloes, card, 1, false);
        hall.loses("Niemand belt terug").sees("2 kaarten wachten nog even");
        only(false);
        hall.sees("Niemand belt terug").sees("Te laat gevraagd");
    }

    @Test
    void new_words_wait_again_and_nobody_approves_words_they_did_not_read() {
        stage("S1-B1");
        only(true);
        var card = add(fatima, "naam", "Eerste woorden", "vak", "Niet tevreden");
        approve(marloes, card, 1, true);
        hall.sees("Eerste woorden");
        change(fatima, card, "naam", "Andere woorden");
        hall.loses("Eerste woorden");
        approve(marloes, card, 1, true);
        assertThat(board().waiting()).isEqualTo(1);
        approve(marloes, card, 2, true);
        hall.sees("Andere woorden");
        change(marloes, card, "naam", "Woorden van de begeleider");
        hall.sees("Woorden van de begeleider");
        assertThat(board().waiting()).isZero();
    }

    @Test
    void all_that_was_read_is_approved_at_once_and_what_came_in_since_waits() {
        stage("S1-B1");
        only(true);
        add(fatima, "naam", "Een", "vak", "Niet tevreden");
        add(jan, "naam", "Twee", "vak", "Niet tevreden");
        var read = AsRead.said(board().toRead());
        add(jan, "naam", "Drie", "vak", "Niet tevreden");
        send(marloes, "cards.approveall", "activity", activity.toString(), "read", read);
        hall.sees("Een").sees("Twee").sees("1 wacht");
        assertThat(hall.tree()).doesNotContain("Drie");
        add(marloes, "naam", "Van de begeleider", "vak", "Niet tevreden");
        hall.sees("Van de begeleider");
    }

    @Test
    void only_the_facilitator_approves() {
        stage("S1-B1");
        var card = add(fatima, "naam", "Een", "vak", "Niet tevreden");
        assertThatThrownBy(() -> approve(jan, card, 1, true)).hasMessageContaining("shared.refused.staff");
        assertThatThrownBy(() -> approve(marloes, card, 2, true)).hasMessageContaining("broken");
        assertThatThrownBy(() -> send(jan, "cards.approval", "activity", activity.toString(), "on", "true"))
                .hasMessageContaining("shared.refused.staff");
        assertThatThrownBy(() -> send(jan, "cards.approveall", "activity", activity.toString(), "read", ""))
                .hasMessageContaining("shared.refused.staff");
    }

    private void only(boolean on) {
        send(marloes, "cards.approval", "activity", activity.toString(), "on", Boolean.toString(on));
    }

    private void approve(Scope who, UUID card, int version, boolean on) {
        send(
                who,
                "cards.approve",
                "entry",
                card.toString(),
                "version",
                Integer.toString(version),
                "on",
                Boolean.toString(on));
    }
}
