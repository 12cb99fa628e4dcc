package nl.routebord.poll;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.routebord.road.Answer;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Paper forms, typed in one by one or pasted as a sheet. The number of the form makes it one voice. From the opening until
 * staff says that all paper is in; for who leads. Refuses {@code poll.refused.early} and {@code poll.refused.counted}.
 */
@Service
@Transactional
public class PollPaper {

    /** The longest sheet as a file, in characters. */
    static final int SHEET = 100_000;

    /** The longest pasted sheet, in characters: what a form may send at all is 32 KiB, and signs may take more than one. */
    public static final int PASTED = 15_000;

    private final JdbcClient jdbc;
    private final Road road;
    private final Polls polls;
    private final PollVoices voices;
    private final PollReader reader;
    private final Clock clock;

    PollPaper(JdbcClient jdbc, Road road, Polls polls, PollVoices voices, PollReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.polls = polls;
        this.voices = voices;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * One form: the fields {@code form} (its number), {@code option}, {@code group} and {@code words}. The same form again
     * changes nothing; refuses {@code poll.form.wrong}, and {@code poll.form.other} where another answer stands under it.
     */
    public Answer type(Scope scope, CommandId command, UUID id, Fields fields) {
        return road.once(scope, command, () -> {
            var poll = hold(scope, id);
            var form = new FormLine(
                    number(fields),
                    PollVoices.option(poll, fields),
                    voices.group(poll, fields),
                    fields.optional("words", Poll.WORDS, "poll.words"));
            var there = reader.forms(poll).get(form.number());
            if (there != null && !there.equals(form)) {
                throw Refusal.because("poll.form.other", Map.of("n", form.number()));
            }
            keep(poll, form);
            announce(poll);
            return Answer.of("poll.answer.form", Map.of("n", form.number()));
        });
    }

    /** Takes one form out again, for who mistyped it. Refuses {@code poll.form.none} where there is none of this number. */
    public Answer out(Scope scope, CommandId command, UUID id, Fields fields) {
        return road.once(scope, command, () -> {
            var poll = hold(scope, id);
            var number = number(fields);
            var gone = jdbc.sql("delete from poll_voice where poll_id = ? and way = ? and sender = ?")
                    .params(id, Way.PAPER.name(), Integer.toString(number))
                    .update();
            if (gone == 0) {
                throw Refusal.because("poll.form.none", Map.of("n", number));
            }
            announce(poll);
            return Answer.of("poll.answer.out", Map.of("n", number));
        });
    }

    /** Looks at a pasted sheet; the screen shows line by line what is wrong. Nothing is taken in. */
    public Answer look(Scope scope, CommandId command, UUID id, String typed) {
        return road.once(scope, command, () -> {
            var poll = hold(scope, id);
            forget(id);
            jdbc.sql("insert into poll_sheet (poll_id, typed, at, who) values (?, ?, ?, ?)")
                    .params(
                            id,
                            typed,
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scope.speaker().value())
                    .update();
            polls.announce(poll);
            return Answer.of("poll.answer.looked");
        });
    }

    /** Takes all of the sheet in, or nothing. Refuses {@code poll.sheet.wrong} where a line is wrong or nothing is new. */
    public Answer take(Scope scope, CommandId command, UUID id) {
        return road.once(scope, command, () -> {
            var poll = hold(scope, id);
            var sheet = reader.sheet(poll);
            if (sheet == null || !sheet.isRight()) {
                throw Refusal.because("poll.sheet.wrong");
            }
            sheet.forms().forEach(form -> keep(poll, form));
            forget(id);
            polls.announce(poll);
            return Answer.of("poll.answer.taken", Map.of("n", sheet.ready()));
        });
    }

    /** Puts the sheet away. */
    public Answer away(Scope scope, CommandId command, UUID id) {
        return road.once(scope, command, () -> {
            var poll = hold(scope, id);
            forget(id);
            polls.announce(poll);
            return Answer.of("poll.answer.away");
        });
    }

    /**
     * Forms up to this number were printed: the next ones go on after it, so that no two people get the same number. For the
     * staff of the traject; what was printed already changes nothing.
     */
    void printed(Scope staff, Poll poll, int to) {
        var more = jdbc.sql("update poll set printed = ? where id = ? and traject_id = ? and printed < ?")
                .params(to, poll.id(), staff.traject().value(), to)
                .update();
        if (more == 1) {
            polls.announce(poll);
        }
    }

    private Poll hold(Scope scope, UUID id) {
        var poll = polls.hold(scope, id);
        if (poll.stage(clock.instant()) == Stage.SOON) {
            throw Refusal.because("poll.refused.early");
        }
        if (poll.counted()) {
            throw Refusal.because("poll.refused.counted");
        }
        return poll;
    }

    private void keep(Poll poll, FormLine form) {
        voices.keep(poll, Way.PAPER, form.sender(), form.option(), form.group(), form.words());
    }

    /** One form is a number that changed; but a sheet is read against what is in, and own words show once it is sealed. */
    private void announce(Poll poll) {
        var sheet = jdbc.sql("select exists (select 1 from poll_sheet where poll_id = ?)")
                .param(poll.id())
                .query(Boolean.class)
                .single();
        if (poll.sealed() || sheet) {
            polls.announce(poll);
        } else {
            polls.announceVoice(poll);
        }
    }

    private void forget(UUID id) {
        jdbc.sql("delete from poll_sheet where poll_id = ?").param(id).update();
    }

    private static int number(Fields fields) {
        var typed = fields.text("form", 5, "poll.form");
        if (!typed.matches("\\d{1,5}") || Integer.parseInt(typed) < 1) {
            throw Refusal.because("poll.form.wrong", Map.of("max", FormLine.MOST));
        }
        return Integer.parseInt(typed);
    }
}
