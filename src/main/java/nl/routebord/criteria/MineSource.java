package nl.routebord.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.workshop.AsideRows;
import nl.routebord.workshop.Hidden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what one participant alone sees of a board; the topic is {@code <activity>/<participant>}. */
@Component
class MineSource implements Source {

    private final JdbcClient jdbc;
    private final RivalRows rivals;
    private final LineageRows lineages;
    private final AsideRows asides;

    MineSource(JdbcClient jdbc, RivalRows rivals, LineageRows lineages, AsideRows asides) {
        this.asides = asides;
        this.jdbc = jdbc;
        this.rivals = rivals;
        this.lineages = lineages;
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
        var supports = supports(activity, who);
        return new CriteriaMine(
                supports,
                own(activity, who),
                rivals.open(activity, who),
                asked(activity, supports),
                asides.hidden(activity, new ParticipantId(who)));
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

    /** Joined points that inherit no support: who supported a part and not the whole is asked once more. */
    private Map<UUID, String> asked(ActivityId activity, Map<UUID, Integer> supports) {
        var lineage = lineages.of(activity);
        if (lineage.parts().isEmpty()) {
            return Map.of();
        }
        var names = names(activity);
        var off = Set.copyOf(
                jdbc.sql("""
                select r.criterion_id from criterion_removal r join criterion c on c.id = r.criterion_id
                where c.activity_id = ?""").param(activity.value()).query(UUID.class).list());
        var asked = new HashMap<UUID, String>();
        lineage.parts().keySet().stream()
                .filter(joined -> !lineage.isOff(joined) && !supports.containsKey(joined) && !off.contains(joined))
                .forEach(joined -> lineage.origins(joined).stream()
                        .filter(supports::containsKey)
                        .findFirst()
                        .ifPresent(part -> asked.put(joined, Objects.requireNonNull(names.get(part)))));
        return Map.copyOf(asked);
    }

    private Map<UUID, String> names(ActivityId activity) {
        return jdbc
                .sql("select id, name from criterion where activity_id = ?")
                .param(activity.value())
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<CriteriaMine.Own> own(ActivityId activity, UUID who) {
        return jdbc.sql("""
                select c.id, c.name, c.sentence, c.version, r.at as removed_at, r.hidden_for, r.mended_at from criterion c
                left join criterion_removal r on r.criterion_id = c.id
                where c.activity_id = ? and c.author = ? %s order by c.born_at desc, c.id""".formatted(OffBoard.NOT_WITHDRAWN))
                .params(activity.value(), who)
                .query((row, n) -> new CriteriaMine.Own(
                        row.getObject("id", UUID.class),
                        new Wording(row.getString("name"), row.getString("sentence")),
                        row.getInt("version"),
                        row.getObject("removed_at") != null,
                        Hidden.read(row)))
                .list();
    }
}
