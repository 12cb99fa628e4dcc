package nl.routebord.poll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.ballot.Elsewhere.Part;
import nl.routebord.ballot.OptionId;
import nl.routebord.road.Road;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Unfollowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds polls, and holds one still while something is written. */
@Repository
class Polls {

    private static final String SELECT =
            "select id, traject_id, code, question, open_question, asks_group, opens_at, closes_at,"
                    + " sealed_at, counted_at from poll where ";

    private final JdbcClient jdbc;
    private final Road road;

    Polls(JdbcClient jdbc, Road road) {
        this.jdbc = jdbc;
        this.road = road;
    }

    Optional<Poll> byCode(String code) {
        return jdbc.sql(SELECT + "code = ?").param(code).query(this::read).optional();
    }

    Optional<Poll> byId(UUID id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(this::read).optional();
    }

    /** The newest first. */
    List<Poll> of(TrajectId traject) {
        return jdbc.sql(SELECT + "traject_id = ? order by made_at desc, id")
                .param(traject.value())
                .query(this::read)
                .list();
    }

    /**
     * The poll for its staff, held until the present transaction ends: whoever speaks, seals or counts at this moment waits.
     * Refuses {@code poll.refused.gone} and whoever does not lead.
     */
    Poll hold(Scope staff, UUID id) {
        staff.requireTraject();
        lock(id);
        return byId(id).filter(poll -> poll.traject().equals(staff.traject()))
                .orElseThrow(() -> Refusal.because("poll.refused.gone"));
    }

    /** With what the cookies of this poll are signed; for {@link VoiceCookies} alone. */
    Optional<String> key(String code) {
        return jdbc.sql("select voice_key from poll where code = ?")
                .param(code)
                .query(String.class)
                .optional();
    }

    /** One after another: a voice that waited here sees whether the poll was sealed meanwhile. */
    void lock(UUID id) {
        jdbc.sql("select id from poll where id = ? for update").param(id).query(row -> {});
    }

    /** Everybody who watches it: what staff did with it. */
    void announce(Poll poll) {
        announceVoice(poll);
        road.announce(PollList.topic(poll.traject()));
        if (poll.sealed()) {
            announceWords(poll);
        }
    }

    /** Who counts what waits for an answer: from its sealing on what was written in it does. */
    void announceWords(Poll poll) {
        road.announce(Unfollowed.topic(poll.traject()));
    }

    /** Somebody took part: a number changed and nothing else. */
    void announceVoice(Poll poll) {
        road.announce(PollBoard.topic(poll.id()));
        road.announce(PollCounts.topic(poll.traject()));
    }

    private Poll read(ResultSet row, int n) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Poll(
                id,
                new TrajectId(row.getObject("traject_id", UUID.class)),
                row.getString("code"),
                row.getString("question"),
                row.getString("open_question"),
                row.getBoolean("asks_group"),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                row.getObject("sealed_at") != null,
                row.getObject("counted_at") != null,
                options(id));
    }

    private List<Part> options(UUID poll) {
        return jdbc.sql("select id, name, sentence from poll_option where poll_id = ? order by position")
                .param(poll)
                .query((row, n) -> new Part(
                        new OptionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("sentence")))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
