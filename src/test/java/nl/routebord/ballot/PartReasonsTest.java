package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.routebord.live.Audience;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Log;
import nl.routebord.trail.LogBoard;
import nl.routebord.trail.Undoing;
import nl.routebord.workshop.HideReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A part that somebody in the room added is taken off with one tap; the reason that follows is told to who added it. */
@ServiceTest
class PartReasonsTest extends OpenBallot {

    @Autowired
    private Undoing undoing;

    private Scope jan;
    private OptionId part;

    @BeforeEach
    void janAddsAPart() {
        jan = evening.jan();
        propose(jan, "Weg met Pietersen", "Hij luistert niet.");
        part = board().standing().getLast().id();
    }

    @Test
    void the_desk_is_asked_why_and_who_added_it_reads_the_first_reason() {
        assertThat(said()).isEqualTo("ballot.mine.listed");
        ballots.remove(evening.marloes(), Cast.command(), part);
        assertThat(said()).isEqualTo("ballot.mine.offlist");
        assertThat(Objects.requireNonNull(atDesk().hidden()).unexplained()).isTrue();
        assertThat(why("unsaid")).isEqualTo(Answer.of("workshop.answer.explained"));
        why("person");
        why("double");
        assertThat(said()).isEqualTo("workshop.mine.hidden.person");
        assertThat(Objects.requireNonNull(atDesk().hidden()).reason()).isEqualTo(HideReason.PERSON);
        assertThat(board().toString()).doesNotContain("Pietersen");
        ballots.restore(evening.marloes(), Cast.command(), part);
        assertThat(said()).isEqualTo("ballot.mine.listed");
        assertThat(atDesk().hidden()).isNull();
        why("hurtful");
        assertThat(said()).isEqualTo("ballot.mine.listed");
    }

    @Test
    void taking_off_and_putting_back_are_taken_back_and_done_again_with_the_reason() {
        vote(evening.fatima(), 4, TAKE, null);
        ballots.remove(evening.marloes(), Cast.command(), part);
        why("hurtful");
        undo();
        assertThat(said()).isEqualTo("ballot.mine.listed");
        assertThat(board().answered()).isEqualTo(1);
        undoing.takeBack(
                evening.marloes(),
                Cast.command(),
                Objects.requireNonNull(log().redo()).id());
        assertThat(said()).isEqualTo("workshop.mine.hidden.hurtful");
        ballots.restore(evening.marloes(), Cast.command(), part);
        undo();
        assertThat(said()).isEqualTo("workshop.mine.hidden.hurtful");
    }

    @Test
    void after_closing_the_list_stands_but_the_reason_can_still_be_told() {
        ballots.remove(evening.marloes(), Cast.command(), part);
        var line = Objects.requireNonNull(log().undo()).id();
        evening.close(ballot);
        refused(() -> undoing.takeBack(evening.marloes(), Cast.command(), line), "workshop.refused.closed");
        assertThat(log().undo()).isNull();
        why("elsewhere");
        assertThat(said()).isEqualTo("workshop.mine.hidden.elsewhere");
    }

    @Test
    void nobody_is_asked_why_for_what_stood_there_from_the_start_and_only_the_desk_says_it() {
        var first = option(0);
        ballots.remove(evening.marloes(), Cast.command(), first);
        assertThat(board(Audience.STAFF).options().getFirst().hidden()).isNull();
        ballots.remove(evening.marloes(), Cast.command(), part);
        refused(() -> send(jan, "person"), "shared.refused.staff");
        refused(() -> send(cast.evening().marloes(), "person"), "workshop.refused.gone");
        refused(() -> send(evening.marloes(), ""), "workshop.refused.reason.empty");
    }

    private void undo() {
        undoing.takeBack(
                evening.marloes(),
                Cast.command(),
                Objects.requireNonNull(log().undo()).id());
    }

    private LogBoard log() {
        return live.now(Topic.of(Log.TOPIC, ballot), Audience.STAFF, LogBoard.class);
    }

    private Answer why(String reason) {
        return send(evening.marloes(), reason);
    }

    private Answer send(Scope who, String reason) {
        return intake.take(who, Cast.command("ballot.why", "option", part.toString(), "reason", reason));
    }

    private BallotOption atDesk() {
        return board(Audience.STAFF).options().getLast();
    }

    /** What Jan reads of the part among his own things. */
    private String said() {
        return kind.mine(jan.traject(), jan.speaker()).getFirst().status().key();
    }
}
