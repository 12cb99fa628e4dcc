package nl.routebord.signals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.workshop.OwnAside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what one person asked and supported; the topic's id is {@code workshop/participant}. */
@Component
class MyQuestionSource implements Source {

    private final JdbcClient jdbc;

    MyQuestionSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Questions.MINE;
    }

    @Override
    public MyQuestions read(Topic topic, Audience audience) {
        var ids = topic.id().split("/", 2);
        return new MyQuestions(
                ids("select id from room_question where workshop_id = ? and author = ? and removed_at is null", ids),
                ids(
                        "select s.question_id as id from room_question_support s join room_question q on q.id = s.question_id"
                                + " where q.workshop_id = ? and s.participant_id = ? and q.removed_at is null",
                        ids),
                hidden(ids));
    }

    private List<OwnAside> hidden(String... ids) {
        return jdbc
                .sql("select id, text, wording, hidden_for, removed_at, mended_at from room_question"
                        + " where workshop_id = ? and author = ? and hidden_for is not null order by at, id")
                .params(Signals.id(ids[0]), Signals.id(ids[1]))
                .query((row, n) -> Optional.ofNullable(OwnAside.read(row, Questions.ASIDE, Questions.MAX_TEXT)))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Set<QuestionId> ids(String select, String... ids) {
        return jdbc
                .sql(select)
                .params(Signals.id(ids[0]), Signals.id(ids[1]))
                .query((row, n) -> new QuestionId(row.getObject("id", UUID.class)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
