package nl.routebord.signals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The questions that nobody answered aloud on their evening, and those that have a published answer, whatever was said aloud since.
 * Everybody there could read them, so everybody may.
 */
@Component
class QuestionsBroughtIn implements Seen {

    private static final String OPEN = """
            from room_question q join workshop w on w.id = q.workshop_id join participant p on p.id = q.author
            where w.traject_id = ? and q.removed_at is null
              and (q.answered_at is null or exists (
                select 1 from follow_up f
                where f.item_kind = 'question' and f.item_id = q.id and f.status <> 'NEW' and f.published_at is not null
                  and not exists (
                    select 1 from follow_up g where g.item_kind = 'question' and g.item_id = q.id
                      and g.number > f.number and g.published_at is not null)))
              and p.kind in ('GUEST', 'MEMBER')\s""";

    private final JdbcClient jdbc;

    QuestionsBroughtIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String itemKind() {
        return Questions.ASIDE;
    }

    @Override
    public List<Thing> of(TrajectId traject) {
        return jdbc.sql("select q.id, q.text, q.author, q.at, w.step, w.title " + OPEN + "order by q.at, q.id")
                .param(traject.value())
                .query((row, n) -> new Thing(
                        new ItemRef(Questions.ASIDE, row.getObject("id", UUID.class)),
                        null,
                        row.getInt("step"),
                        row.getString("title"),
                        row.getString("text"),
                        Set.of(new ParticipantId(row.getObject("author", UUID.class))),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Set<UUID> seen(TrajectId traject) {
        return Set.copyOf(jdbc.sql("select q.id " + OPEN)
                .param(traject.value())
                .query(UUID.class)
                .list());
    }
}
