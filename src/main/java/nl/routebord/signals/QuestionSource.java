package nl.routebord.signals;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.workshop.Hidden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the questions of an evening, for the desk also the hidden ones; the topic's id is the workshop. */
@Component
class QuestionSource implements Source {

    private final JdbcClient jdbc;

    QuestionSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Questions.KIND;
    }

    @Override
    public QuestionBoard read(Topic topic, Audience audience) {
        return new QuestionBoard(jdbc.sql("""
                select q.id, q.text, q.at, q.answered_at, q.hidden_for, q.removed_at, q.mended_at,
                       count(s.participant_id) as support
                from room_question q left join room_question_support s on s.question_id = q.id
                where q.workshop_id = ? and (q.removed_at is null or (? and q.hidden_for is not null))
                group by q.id, q.text, q.at, q.answered_at, q.hidden_for, q.removed_at, q.mended_at
                order by case when q.answered_at is null then 0 else 1 end, count(s.participant_id) desc, q.at, q.id""")
                .params(Signals.id(topic.id()), audience == Audience.STAFF)
                .query((row, n) -> new QuestionBoard.Question(
                        new QuestionId(row.getObject("id", UUID.class)),
                        row.getString("text"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("support"),
                        row.getObject("answered_at") != null,
                        Hidden.read(row)))
                .list());
    }
}
