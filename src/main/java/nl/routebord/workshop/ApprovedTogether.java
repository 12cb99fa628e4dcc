package nl.routebord.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Log;
import nl.routebord.trail.Reversible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All texts that wait are let on the hall's screen as one act, and that act is taken back as one: what was approved before
 * stays, and what was changed or decided about alone since is left as it is. The memo says of which room, which act, and
 * whether it is {@code on} now or {@code off}.
 */
@Service
public class ApprovedTogether implements BoardAct {

    private static final String WORD = "together";

    private final JdbcClient jdbc;
    private final Road road;
    private final Log log;
    private final Map<String, ApprovedTexts> rooms;

    ApprovedTogether(JdbcClient jdbc, Road road, Log log, List<ApprovedTexts> rooms) {
        this.jdbc = jdbc;
        this.road = road;
        this.log = log;
        this.rooms = rooms.stream().collect(Collectors.toMap(ApprovedTexts::name, room -> room));
    }

    /**
     * Approves those of these that stand there and still read so, and writes one line of the log for all of them, in the
     * present transaction; tells nobody but the log.
     *
     * @param what the word of the log
     * @return how many it were; 0 writes no line
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int approve(Scope scope, ActivityView board, ApprovedTexts room, String what, List<AsRead> read) {
        var act = UUID.randomUUID();
        var states = room.of(board.id());
        var n = 0;
        for (var text : read) {
            var state = states.get(text.item());
            if (state == null
                    || state.approved() >= text.version()
                    || !room.change(board.id(), text, state.approved(), text.version())) {
                continue;
            }
            jdbc.sql("insert into approved_together (act, activity_id, item, version, was) values (?, ?, ?, ?, ?)")
                    .params(act, board.id().value(), text.item(), text.version(), state.approved())
                    .update();
            n++;
        }
        if (n > 0) {
            log.note(scope, board.id(), what, board.ref(), null, null, memo(room.name(), act, true));
        }
        return n;
    }

    /** Somebody decided about this text alone: it no longer goes back with others. In the present transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void touched(UUID item) {
        jdbc.sql("update approved_together set touched = true where item = ?")
                .param(item)
                .update();
    }

    @Override
    public String word() {
        return WORD;
    }

    /** Who helps approves, and takes that back. */
    @Override
    public boolean steers() {
        return false;
    }

    @Override
    public boolean stands(ActivityId board, String memo) {
        return of(board, memo).anyStands();
    }

    @Override
    public String reverse(Scope scope, ActivityView board, String memo) {
        var at = of(board.id(), memo);
        var n = 0;
        for (var one : at.parts) {
            if (!one.touched && at.room.change(board.id(), one.text, one.at(at.on), one.at(!at.on))) {
                n++;
            }
        }
        if (n == 0) {
            throw Reversible.changed();
        }
        road.announce(board.board());
        return memo(at.room.name(), at.act, !at.on);
    }

    @Override
    public int left(ActivityId board, String memo) {
        var at = of(board, memo);
        return (int) at.parts.stream().filter(one -> !at.stands(one)).count();
    }

    private static String memo(String room, UUID act, boolean on) {
        return WORD + " " + room + " " + act + (on ? " on" : " off");
    }

    private At of(ActivityId board, String memo) {
        var words = memo.split(" ");
        var room = rooms.get(words[1]);
        if (room == null) {
            throw Reversible.changed();
        }
        var act = UUID.fromString(words[2]);
        return new At(room, act, "on".equals(words[3]), parts(act), room.of(board));
    }

    /** In the order in which they were approved: of two who change some at once, one goes first in all of them. */
    private List<Part> parts(UUID act) {
        return jdbc
                .sql("select item, version, was, touched from approved_together where act = ?")
                .param(act)
                .query((row, n) -> new Part(
                        new AsRead(row.getObject("item", UUID.class), row.getInt("version")),
                        row.getInt("was"),
                        row.getBoolean("touched")))
                .list()
                .stream()
                .sorted(Comparator.comparing(part -> part.text.item()))
                .toList();
    }

    private record Part(AsRead text, int was, boolean touched) {

        /** The version that may stand on the screen with this act, or without it. */
        int at(boolean on) {
            return on ? text.version() : was;
        }
    }

    private record At(
            ApprovedTexts room, UUID act, boolean on, List<Part> parts, Map<UUID, ApprovedTexts.State> states) {

        boolean anyStands() {
            return parts.stream().anyMatch(this::stands);
        }

        boolean stands(Part part) {
            var state = states.get(part.text.item());
            return !part.touched
                    && state != null
                    && state.version() == part.text.version()
                    && state.approved() == part.at(on);
        }
    }
}
