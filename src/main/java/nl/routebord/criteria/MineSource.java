package nl.routebord.criteria;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what one participant alone sees of a board; the topic is {@code <activity>/<participant>}. */
@Component
class MineSource implements Source {

    private final JdbcClient jdbc;
    private final RivalRows rivals;

    MineSource(JdbcClient jdbc, RivalRows rivals) {
        this.jdbc = jdbc;
        this.rivals = rivals;
    }

    @Override
    public String kind() {
        return CriteriaKind.NAME + "-mine";
    }

    @Override
    public CriteriaMine read(Topic topic, Audience audience) {
        var ids = topic.id().split("/", 2);
        var activity = new ActivityId(UUID.fromString(ids[0]));
        var who = UUID.fromString(ids[1]);
        return new CriteriaMine(supports(activity, who), own(activity, who), rivals.open(activity, who));
    }

    private Map<UUID, Integer> supports(ActivityId activity, UUID who) {
        return jdbc
                .sql("""
                select s.criterion_id, s.version from criterion_support s
                join criterion c on c.id = s.criterion_id where c.activity_id = ? and s.participant_id = ?""")
                .params(activity.value(), who)
                .query((row, n) -> Map.entry(row.getObject("criterion_id", UUID.class), row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<CriteriaMine.Own> own(ActivityId activity, UUID who) {
        return jdbc.sql("""
                select c.id, c.name, c.sentence, r.at as removed_at from criterion c
                left join criterion_removal r on r.criterion_id = c.id
                where c.activity_id = ? and c.author = ? order by c.born_at desc, c.id""")
                .params(activity.value(), who)
                .query((row, n) -> new CriteriaMine.Own(
                        row.getObject("id", UUID.class),
                        new Wording(row.getString("name"), row.getString("sentence")),
                        row.getObject("removed_at") != null))
                .list();
    }
}
