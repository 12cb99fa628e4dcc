package nl.routebord.poll;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Words;
import nl.routebord.trail.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people wrote in a poll asks for one answer, from its close on. Only the staff reads the words and nobody knows whose they
 * are, so the answer is where all can read it. It belongs to the step of the last evening before the poll.
 */
@Component
class WordsBroughtIn implements Seen {

    /** What the words of a poll are called as one thing; its id is the poll's. */
    static final String KIND = "poll-words";

    private final JdbcClient jdbc;

    WordsBroughtIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return KIND;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        return jdbc.sql("""
                select q.id, q.question, q.sealed_at, count(*) as texts,
                       coalesce((select w.step from workshop w where w.traject_id = q.traject_id and w.began_at <= q.opens_at
                                 order by w.began_at desc limit 1), 1) as step
                from poll q join poll_voice v on v.poll_id = q.id
                where q.traject_id = ? and q.sealed_at is not null and v.words is not null
                group by q.id, q.question, q.sealed_at, q.traject_id, q.opens_at order by q.sealed_at, q.id""")
                .param(traject.value())
                .query((row, n) -> new Thing(
                        new ItemRef(KIND, row.getObject("id", UUID.class)),
                        null,
                        row.getInt("step"),
                        Words.say(Words.DUTCH, "poll.broughtin.place"),
                        Words.say(
                                Words.DUTCH,
                                "poll.broughtin",
                                Map.of("question", row.getString("question"), "n", row.getInt("texts"))),
                        Set.of(),
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** It says no more than the question and how many wrote something. */
    @Override
    public Set<UUID> seen(TrajectId traject) {
        return of(traject).stream().map(thing -> thing.item().id()).collect(Collectors.toSet());
    }
}
