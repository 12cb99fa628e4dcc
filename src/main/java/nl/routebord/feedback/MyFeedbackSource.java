package nl.routebord.feedback;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.workshop.Hidden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what one person said; the topic's id is {@code activity/participant}. */
@Component
class MyFeedbackSource implements Source {

    private final JdbcClient jdbc;
    private final LineageRows lineages;

    MyFeedbackSource(JdbcClient jdbc, LineageRows lineages) {
        this.lineages = lineages;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Feedback.KIND + "-mine";
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        var ids = topic.id().split("/", 2);
        var later = lineages.later(new ActivityId(UUID.fromString(ids[0])));
        return new MyFeedback(jdbc.sql("""
                select id, sort, text, about_name, version, given_at, second_of, removed_at, hidden_for, mended_at,
                       exists (select 1 from link_veil v where v.item = about) as about_hidden from feedback
                where activity_id = ? and author = ? and withdrawn_at is null order by given_at desc, id""")
                .params(UUID.fromString(ids[0]), UUID.fromString(ids[1]))
                .query((row, n) -> new MyFeedback.Own(
                        new FeedbackId(row.getObject("id", UUID.class)),
                        Sort.valueOf(row.getString("sort")),
                        row.getString("text"),
                        row.getBoolean("about_hidden") ? null : row.getString("about_name"),
                        row.getInt("version"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getObject("second_of") != null,
                        row.getObject("removed_at") != null,
                        Hidden.read(row),
                        later.get(row.getObject("id", UUID.class))))
                .list());
    }
}
