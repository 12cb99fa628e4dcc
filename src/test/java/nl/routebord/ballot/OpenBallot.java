package nl.routebord.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Answer;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.workshop.Activities;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An evening with the ballot open, and short words for what people do with it. */
abstract class OpenBallot {

    static final int TAKE = 0;
    static final int ADAPT = 1;
    static final int LEAVE = 2;

    @Autowired
    Cast cast;

    @Autowired
    Ballots ballots;

    @Autowired
    Casting casting;

    @Autowired
    BallotIntake intake;

    @Autowired
    BallotKind kind;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundKeys keys;

    @Autowired
    Activities activities;

    @Autowired
    Live live;

    @Autowired
    JdbcClient jdbc;

    Cast.Evening evening;
    ActivityId ballot;

    @BeforeEach
    void an_evening_with_the_ballot_open() {
        evening = cast.evening();
        ballot = evening.open(Ballots.KIND);
    }

    BallotBoard board() {
        return board(Audience.HALL);
    }

    BallotBoard board(Audience audience) {
        return live.now(activity(ballot).board(), audience, BallotBoard.class);
    }

    List<Tally> result() {
        var result = board().result();
        assertThat(result).isNotNull();
        return result == null ? List.of() : result;
    }

    MyBallot mine(Scope who) {
        return live.now(activity(ballot).mine(who.speaker()), Audience.HALL, MyBallot.class);
    }

    nl.routebord.workshop.ActivityView activity(ActivityId id) {
        return activities.read(id).orElseThrow();
    }

    RoundId round() {
        return board().round();
    }

    OptionId option(int at) {
        return board().standing().get(at).id();
    }

    Answer vote(Scope who, int option, int mark, @Nullable String reason) {
        return casting.cast(who, Cast.command(), round(), option(option), mark, reason, false);
    }

    Answer propose(Scope who, String name, String sentence) {
        return ballots.propose(who, Cast.command(), ballot, new PartWords(name, sentence));
    }

    /** A vote as the form sends it: names and values. */
    Answer take(Scope who, Object... fields) {
        var texts = new String[fields.length];
        for (int n = 0; n < fields.length; n++) {
            texts[n] = fields[n].toString();
        }
        return intake.take(who, Cast.command("ballot.cast", texts));
    }

    Answer take(Scope who, String command, String name, String sentence) {
        return intake.take(
                who, Cast.command(command, "activity", ballot.toString(), "name", name, "sentence", sentence));
    }

    int rows() {
        return jdbc.sql("select count(*) from vote v join ballot_round r on r.id = v.round_id where r.activity_id = ?")
                .param(ballot.value())
                .query(Integer.class)
                .single();
    }

    static boolean isCounted(Answer answer) {
        return answer.text().key().equals("ballot.answer.counts");
    }

    static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessage(key);
    }

    interface Numbered {
        Callable<Answer> act(int n);
    }

    static List<Answer> atOnce(int times, Numbered acts) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Answer>>();
            for (int n = 0; n < times; n++) {
                running.add(people.submit(acts.act(n)));
            }
            var answers = new ArrayList<Answer>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
