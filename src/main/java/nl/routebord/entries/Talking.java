package nl.routebord.entries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remarks about the text of an entry, and other words proposed for it. Everybody who takes part writes them while it is open;
 * the facilitator answers, in every phase. The text itself is the second field of the board.
 */
@Service
public class Talking {

    /** Longest answer to a remark, in characters. */
    public static final int ANSWER = 300;

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final EntryReach reach;
    private final Entries entries;
    private final Road road;
    private final Log log;
    private final Clock clock;

    Talking(JdbcClient jdbc, EntryRows rows, EntryReach reach, Entries entries, Road road, Log log, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.reach = reach;
        this.entries = entries;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /** Says something about the text that stands there now. Refuses {@code entries.refused.gone}. */
    @Transactional
    public Answer remark(Scope scope, CommandId command, String kind, EntryId id, String text, boolean proposal) {
        return road.once(scope, command, () -> {
            var entry = rows.find(scope, id).orElseThrow(Entry::gone).requireStanding();
            var board = reach.openBoard(scope, kind, entry.activity());
            jdbc.sql("""
                    insert into entry_remark (id, entry_id, version, proposal, who, text, at, taken)
                    values (?, ?, ?, ?, ?, ?, ?, false)""")
                    .params(
                            UUID.randomUUID(),
                            id.value(),
                            entry.version(),
                            proposal,
                            scope.speaker().value(),
                            text,
                            now())
                    .update();
            log.note(
                    scope,
                    board.activity().id(),
                    "entry.remarked",
                    id.ref(),
                    null,
                    Entries.logged(java.util.List.of(text)));
            road.announce(Topic.of(EntryTalk.topic(kind), board.activity().id()));
            return Answer.of(proposal ? "entries.answer.proposed" : "entries.answer.remarked");
        });
    }

    /** Says what was done with a remark. Only the facilitator; refuses {@code entries.refused.gone}. */
    @Transactional
    public Answer answer(Scope scope, CommandId command, String kind, RemarkId remark, String text) {
        scope.requireStaff();
        return road.once(scope, command, () -> {
            var board = board(scope, kind, remark);
            jdbc.sql("update entry_remark set answer = ?, answered_at = ? where id = ?")
                    .params(text, now(), remark.value())
                    .update();
            road.announce(Topic.of(EntryTalk.topic(kind), board.activity().id()));
            return Answer.of("entries.answer.answered");
        });
    }

    /**
     * Takes the words of a proposal over as the new text: the old one stays readable and people are asked again. Everybody who may
     * change the entry, while it is open.
     */
    @Transactional
    public Answer take(Scope scope, CommandId command, String kind, RemarkId remark) {
        return road.once(scope, command, () -> {
            var entry = entry(scope, remark);
            var board = reach.openBoard(scope, kind, entry.activity());
            entry.requireWritableBy(scope, board.shape());
            var text = jdbc.sql(
                            "select text from entry_remark where id = ? and proposal and not taken and hidden_for is null for update")
                    .param(remark.value())
                    .query(String.class)
                    .optional()
                    .orElseThrow(Entry::gone);
            var field = board.shape().cells().get(1);
            entries.rewrite(
                    scope,
                    board.activity(),
                    rows.hold(scope, entry.id()).orElseThrow(Entry::gone).requireStanding(),
                    Map.of(field.key(), field.type().read(field, text)));
            jdbc.sql("update entry_remark set taken = true, answered_at = ? where id = ?")
                    .params(now(), remark.value())
                    .update();
            road.announce(Topic.of(EntryTalk.topic(kind), board.activity().id()));
            return Answer.of("entries.answer.taken");
        });
    }

    private EntryReach.Board board(Scope scope, String kind, RemarkId remark) {
        return reach.board(scope, kind, entry(scope, remark).activity());
    }

    private Entry entry(Scope scope, RemarkId remark) {
        return jdbc.sql("select entry_id from entry_remark where id = ?")
                .param(remark.value())
                .query(UUID.class)
                .optional()
                .flatMap(entry -> rows.find(scope, new EntryId(entry)))
                .orElseThrow(Entry::gone);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
