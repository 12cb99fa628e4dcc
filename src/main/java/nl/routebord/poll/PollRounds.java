package nl.routebord.poll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the screens when a poll opens, and seals it when it is over: what came in online is written anew under random ids, in
 * their order and without a sender, so that nothing leads from a voice to a browser, nor to the moment it spoke.
 */
@Component
class PollRounds {

    private static final Logger LOG = LoggerFactory.getLogger(PollRounds.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Polls polls;
    private final Audit audit;

    PollRounds(JdbcClient jdbc, TransactionTemplate transaction, Polls polls, Audit audit) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.polls = polls;
    }

    /** Does what is due at this moment; what fails is due again at the next look. */
    void look(Instant now) {
        each("told_at is null and opens_at <= ?", now, this::tell);
        each("sealed_at is null and closes_at <= ?", now, this::seal);
    }

    private void each(String due, Instant now, Task task) {
        for (var id : jdbc.sql("select id from poll where " + due)
                .param(at(now))
                .query(UUID.class)
                .list()) {
            try {
                transaction.executeWithoutResult(status -> task.on(id, now));
            } catch (RuntimeException failed) {
                LOG.warn(
                        "A poll could not be opened or sealed now ({}), trying again",
                        failed.getClass().getName());
            }
        }
    }

    private interface Task {

        void on(UUID poll, Instant now);
    }

    private void tell(UUID id, Instant now) {
        var first = jdbc.sql("update poll set told_at = ? where id = ? and told_at is null")
                .params(at(now), id)
                .update();
        if (first == 1) {
            polls.byId(id).ifPresent(poll -> {
                // One that was over before it began, because its traject was closed, never opened.
                if (now.isBefore(poll.closes())) {
                    note(poll, "poll.clock.open");
                }
                polls.announce(poll);
            });
        }
    }

    /** Whoever ended it: staff's own act is noted by its command, the end and what goes by it is the house's. */
    private void note(Poll poll, String action) {
        audit.note(Audit.SYSTEM + ":polls", poll.traject(), new Act(action, "poll", poll.id()));
    }

    private void seal(UUID id, Instant now) {
        polls.lock(id);
        var poll = polls.byId(id).filter(open -> !open.sealed() && !now.isBefore(open.closes()));
        if (poll.isEmpty()) {
            return;
        }
        var voices = jdbc.sql("select option_id, group_id, words from poll_voice where poll_id = ? and way = ?")
                .params(id, Way.ONLINE.name())
                .query(PollRounds::read)
                .list();
        jdbc.sql("delete from poll_voice where poll_id = ? and way = ?")
                .params(id, Way.ONLINE.name())
                .update();
        voices.stream()
                .sorted(Comparator.comparing(Voice::id))
                .forEach(voice -> jdbc.sql(
                                "insert into poll_voice (id, poll_id, way, sender, option_id, group_id, words)"
                                        + " values (?, ?, ?, ?, ?, cast(? as uuid), cast(? as varchar))")
                        .params(Arrays.asList(
                                voice.id,
                                id,
                                Way.ONLINE.name(),
                                voice.id.toString(),
                                voice.option,
                                voice.group,
                                voice.words))
                        .update());
        jdbc.sql("update poll set sealed_at = ? where id = ?")
                .params(at(now), id)
                .update();
        note(poll.get(), "poll.clock.seal");
        polls.announce(poll.get());
        polls.announceWords(poll.get());
    }

    private static Voice read(ResultSet row, int n) throws SQLException {
        return new Voice(
                UUID.randomUUID(),
                row.getObject("option_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("words"));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private record Voice(
            UUID id,
            UUID option,
            @Nullable UUID group,
            @Nullable String words) {}
}
