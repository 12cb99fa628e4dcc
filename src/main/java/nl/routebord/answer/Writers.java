package nl.routebord.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.entries.EntryCommands;
import nl.routebord.entries.EntryId;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Activities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One writer at a paragraph: who types holds it for {@link #HOLD}, from the last sign on; others read along and may take it
 * over on purpose. What counts is the text that is saved; what grows before that is only shown.
 */
@Service
public class Writers {

    /** So long a paragraph stays somebody's after the last sign they typed. */
    public static final Duration HOLD = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final Activities activities;
    private final EntryCommands commands;
    private final Road road;
    private final Clock clock;

    Writers(JdbcClient jdbc, Activities activities, EntryCommands commands, Road road, Clock clock) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.commands = commands;
        this.road = road;
        this.clock = clock;
    }

    /**
     * Shows what somebody has typed so far, and holds the paragraph for them. It may be lost and leaves nothing behind. Refuses
     * {@code answer.refused.writing} with the name of who writes there, and as {@link Activities#holdOpen}.
     */
    @Transactional
    public Answer grow(Scope scope, EntryId entry, String draft) {
        var activity = home(scope, entry);
        requireFree(scope, entry);
        hold(scope, activity, entry, draft);
        return Answer.of("answer.answer.growing");
    }

    /** Takes a paragraph over from whoever writes there: a choice, never an accident. */
    @Transactional
    public Answer takeOver(Scope scope, Command command, EntryId entry) {
        return road.once(scope, command.id(), () -> {
            var activity = home(scope, entry);
            jdbc.sql("delete from answer_writer where entry_id = ?")
                    .param(entry.value())
                    .update();
            hold(scope, activity, entry, "");
            return Answer.of("answer.answer.yours");
        });
    }

    /** Saves a paragraph and lets it go. Refuses {@code answer.refused.writing} where somebody else writes there. */
    @Transactional
    public Answer change(Scope scope, Command command) {
        var entry = new EntryId(command.fields().id("entry"));
        requireFree(scope, entry);
        var answer = commands.take(scope, command);
        jdbc.sql("delete from answer_writer where entry_id = ? and who = ?")
                .params(entry.value(), scope.speaker().value())
                .update();
        // Hidden paragraphs are mended too, so this asks not whether it stands there.
        jdbc.sql("select activity_id from entry where id = ?")
                .param(entry.value())
                .query(UUID.class)
                .optional()
                .ifPresent(activity -> road.announce(Topic.of(Writing.TOPIC, new ActivityId(activity))));
        return answer;
    }

    /** Lets go what was held too long. */
    @Transactional
    void sweep() {
        var late = jdbc.sql("select distinct activity_id from answer_writer where until_at <= ?")
                .param(now())
                .query(UUID.class)
                .list();
        if (!late.isEmpty()) {
            jdbc.sql("delete from answer_writer where until_at <= ?")
                    .param(now())
                    .update();
            late.forEach(activity -> road.announce(Topic.of(Writing.TOPIC, activity)));
        }
    }

    private void requireFree(Scope scope, EntryId entry) {
        List<String> others = jdbc.sql("""
                select coalesce(p.alias, '') from answer_writer w join participant p on p.id = w.who
                where w.entry_id = ? and w.who <> ? and w.until_at > ?""")
                .params(entry.value(), scope.speaker().value(), now())
                .query(String.class)
                .list();
        if (!others.isEmpty()) {
            throw others.getFirst().isEmpty()
                    ? Refusal.because("answer.refused.somebody")
                    : Refusal.because("answer.refused.writing", Map.of("name", others.getFirst()));
        }
    }

    private void hold(Scope scope, ActivityId activity, EntryId entry, String draft) {
        var until = clock.instant().plus(HOLD).atOffset(ZoneOffset.UTC);
        var changed = jdbc.sql("update answer_writer set until_at = ?, draft = ?, who = ? where entry_id = ?")
                .params(until, draft, scope.speaker().value(), entry.value())
                .update();
        if (changed == 0) {
            jdbc.sql("""
                    insert into answer_writer (entry_id, activity_id, who, until_at, draft) values (?, ?, ?, ?, ?)
                    on conflict do nothing""")
                    .params(entry.value(), activity.value(), scope.speaker().value(), until, draft)
                    .update();
        }
        road.announce(Topic.of(Writing.TOPIC, activity));
    }

    /** The open activity of a paragraph that stands there. */
    private ActivityId home(Scope scope, EntryId entry) {
        var id = jdbc.sql("select activity_id from entry where id = ? and removed_at is null and not replaced")
                .param(entry.value())
                .query(UUID.class)
                .optional()
                .map(ActivityId::new)
                .orElseThrow(() -> Refusal.because("entries.refused.gone"));
        return activities.holdOpen(scope, id).id();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
