package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.routebord.ballot.BallotBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import org.junit.jupiter.api.Test;

/** The reasons on the wall are moderated in place too. */
class HidingReasonsScenesTest extends Scenes {

    private static final String RUDE = "Pietersen luistert nooit";
    private static final String KIND = "Dit past bij ons";

    @Test
    void a_hidden_reason_leaves_wall_and_phones_stays_at_the_desk_and_comes_back_with_one_tap() {
        stage("S4-B5");
        send(marloes, "ballot.promise", "activity", activity.toString(), "secret", "0");
        var part = board(Audience.STAFF, "ballot").standing().getFirst().id().toString();
        cast(fatima, part, 0, KIND);
        cast(jan, part, 2, RUDE);
        evening.close(activity);
        if (board(Audience.STAFF, "ballot").hidden()) {
            evening.reveal(activity);
        }
        hall.sees(RUDE);
        var why = Words.say("ballot.result.why");
        phone.sees(why).press(why).sees(RUDE).sees(KIND);
        desk.sees(why).press(why).sees(RUDE);
        assertThat(phone.commands()).doesNotContain("ballot.reason.hide", "ballot.reason.show");
        var form = desk.form("ballot.reason.hide");
        assertThat(desk.shown("ballot.reason.show")).isFalse();

        tap("ballot.reason.hide");

        hall.loses(RUDE).sees(KIND);
        phone.loses(RUDE).sees(KIND);
        assertThat(read(Topic.of("ballot", activity), Audience.HALL).toString()).doesNotContain(RUDE);
        desk.brings("Verborgen: alleen u ziet dit").sees(RUDE);
        assertThat(desk.form("ballot.reason.hide")).isEqualTo(form);
        assertThat(desk.shown("ballot.reason.show")).isTrue();

        tap("ballot.reason.show");

        hall.sees(RUDE);
        phone.sees(RUDE);
        desk.takesAway("Verborgen: alleen u ziet dit");
    }

    /** The smallest side stands first, so the first form is about the only one who left it. */
    private void tap(String command) {
        var fields = new ArrayList<String>();
        desk.sends(command).forEach((name, value) -> fields.addAll(List.of(name, value)));
        send(marloes, command, fields.toArray(String[]::new));
    }

    private void cast(Scope who, String part, int mark, String reason) {
        send(
                who,
                "ballot.cast",
                "round",
                board(Audience.STAFF, "ballot").round().toString(),
                "option",
                part,
                "mark",
                Integer.toString(mark),
                "reason",
                reason);
    }

    private BallotBoard board(Audience audience, String kind) {
        return (BallotBoard) read(Topic.of(kind, activity), audience);
    }
}
