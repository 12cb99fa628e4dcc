package nl.routebord.poll;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.routebord.access.Secrets;
import nl.routebord.ballot.Elsewhere;
import nl.routebord.ballot.Elsewhere.Part;
import nl.routebord.between.Moment;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Activities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff does with a poll as a whole: makes it, closes it, takes it back, says that all paper is in. For who leads. */
@Service
@Transactional
public class PollMaking {

    private static final int SHORT = 20;
    private static final int LINES = 4_000;

    /** Of 12 signs, so 59 bits: nobody finds a poll by trying. */
    private static final int CODE = 12;

    private final JdbcClient jdbc;
    private final Road road;
    private final Polls polls;
    private final Activities activities;
    private final Elsewhere ballots;
    private final Secrets secrets;
    private final Log log;
    private final Clock clock;

    PollMaking(
            JdbcClient jdbc,
            Road road,
            Polls polls,
            Activities activities,
            Elsewhere ballots,
            Secrets secrets,
            Log log,
            Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.polls = polls;
        this.activities = activities;
        this.ballots = ballots;
        this.secrets = secrets;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes a poll of the fields {@code question}, {@code options} (one on a line) or {@code activity} (a ballot whose parts
     * are taken over), {@code open} (may be empty), {@code group} (yes or no), {@code from-day} and {@code from-time} (empty:
     * from now on), {@code day} and {@code time} of the close. Refuses what {@link OptionLines} and {@link Moment} refuse,
     * {@code poll.question.empty} and {@code .long}, {@code poll.open.long}, and {@code poll.options.choose} for neither
     * options nor a ballot.
     */
    public Answer make(Scope scope, CommandId command, Fields fields) {
        return road.once(scope, command, () -> {
            scope.requireTraject();
            var now = clock.instant();
            var question = fields.text("question", Poll.QUESTION, "poll.question");
            var options = options(scope, fields);
            var open = fields.optional("open", Poll.QUESTION, "poll.open");
            var opens = opens(fields, now);
            var closes = Moment.of(
                    fields.text("day", SHORT, "between.day"), fields.text("time", SHORT, "between.time"), now);
            Moment.requireOrder(opens, closes);
            var id = UUID.randomUUID();
            jdbc.sql("insert into poll (id, traject_id, code, question, open_question, asks_group, opens_at, closes_at,"
                            + " made_at, made_by, told_at, voice_key) values (?, ?, ?, ?, cast(? as varchar), ?, ?, ?, ?, ?,"
                            + " cast(? as timestamp with time zone), ?)")
                    .params(Arrays.asList(
                            id,
                            scope.traject().value(),
                            code(),
                            question,
                            open,
                            "yes".equals(fields.values().get("group")),
                            at(opens),
                            at(closes),
                            at(now),
                            scope.speaker().value(),
                            opens.isAfter(now) ? null : at(now),
                            secrets.fresh() + secrets.fresh()))
                    .update();
            keep(id, options);
            var made = polls.byId(id).orElseThrow();
            log.noteTraject(scope, "poll.made", made.ref(), null, question);
            polls.announce(made);
            return Answer.of("poll.answer.made");
        });
    }

    /** Closes it at once instead of at its moment. What has closed already stays so; what is to open cannot be closed. */
    public Answer close(Scope scope, CommandId command, UUID id) {
        return change(scope, command, id, "poll.answer.closed", poll -> {
            var now = clock.instant();
            if (poll.stage(now) == Stage.SOON) {
                throw Refusal.because("poll.refused.soon");
            }
            if (poll.stage(now) == Stage.OPEN) {
                var end = now.isAfter(poll.opens()) ? now : poll.opens().plusMillis(1);
                jdbc.sql("update poll set closes_at = ? where id = ?")
                        .params(at(end), id)
                        .update();
                log.noteTraject(scope, "poll.closed", poll.ref(), null, null);
            }
        });
    }

    /** Takes back what nobody spoke in yet. Refuses {@code poll.refused.voices}. */
    public Answer drop(Scope scope, CommandId command, UUID id) {
        return change(scope, command, id, "poll.answer.dropped", poll -> {
            requireSilence(id);
            for (var table : List.of("poll_sheet", "poll_option")) {
                jdbc.sql("delete from " + table + " where poll_id = ?")
                        .param(id)
                        .update();
            }
            jdbc.sql("delete from poll where id = ?").param(id).update();
            log.noteTraject(scope, "poll.dropped", poll.ref(), poll.question(), null);
        });
    }

    /**
     * From now on only a new link leads to it: the old one is where it should not be. Once somebody spoke the link stays, because
     * it is what makes one browser one voice. Refuses {@code poll.refused.voices}.
     */
    public Answer renew(Scope scope, CommandId command, UUID id) {
        return change(scope, command, id, "poll.answer.link", poll -> {
            requireSilence(id);
            jdbc.sql("update poll set code = ? where id = ?").params(code(), id).update();
            log.noteTraject(scope, "poll.link", poll.ref(), null, null);
        });
    }

    private void requireSilence(UUID poll) {
        var voices = jdbc.sql("select count(*) from poll_voice where poll_id = ?")
                .param(poll)
                .query(Integer.class)
                .single();
        if (voices > 0) {
            throw Refusal.because("poll.refused.voices");
        }
    }

    private String code() {
        return (secrets.code() + secrets.code()).substring(0, CODE);
    }

    /** All paper is in: from now on it is shown, and no form is added. Refuses {@code poll.refused.running} before the close. */
    public Answer counted(Scope scope, CommandId command, UUID id) {
        return change(scope, command, id, "poll.answer.counted", poll -> {
            if (!poll.sealed()) {
                throw Refusal.because("poll.refused.running");
            }
            jdbc.sql("delete from poll_sheet where poll_id = ?").param(id).update();
            jdbc.sql(
                            "update poll set counted_at = coalesce(counted_at, ?), counted_by = coalesce(counted_by, ?) where id = ?")
                    .params(at(clock.instant()), scope.speaker().value(), id)
                    .update();
            log.noteTraject(scope, "poll.counted", poll.ref(), null, null);
        });
    }

    private Answer change(Scope scope, CommandId command, UUID id, String answer, Consumer<Poll> change) {
        return road.once(scope, command, () -> {
            var poll = polls.hold(scope, id);
            change.accept(poll);
            polls.announce(poll);
            return Answer.of(answer);
        });
    }

    private List<Part> options(Scope scope, Fields fields) {
        var typed = fields.optional("options", LINES, "poll.options");
        if (typed != null) {
            return OptionLines.read(typed);
        }
        if (fields.values().getOrDefault("activity", "").isBlank()) {
            throw Refusal.because("poll.options.choose");
        }
        var ballot = activities.find(scope, new ActivityId(fields.id("activity")));
        return OptionLines.checked(ballots.parts(ballot.id()));
    }

    private static Instant opens(Fields fields, Instant now) {
        var day = fields.optional("from-day", SHORT, "between.day");
        return day == null ? now : Moment.of(day, fields.text("from-time", SHORT, "between.time"), now);
    }

    private void keep(UUID poll, List<Part> options) {
        for (int at = 0; at < options.size(); at++) {
            var option = options.get(at);
            jdbc.sql("insert into poll_option (id, poll_id, position, name, sentence) values (?, ?, ?, ?, ?)")
                    .params(option.id().value(), poll, at + 1, option.name(), option.sentence())
                    .update();
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
