package nl.routebord.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the names away that people gave for one evening. An end can be taken back, so they stay for a short while after it; an
 * evening that goes on later asks anew. What people wrote stands under their group from then on, or under nobody.
 */
@Service
class Namelessness {

    /** Long enough for an end by mistake, and for the guide to thank people by name. */
    static final Duration WHILE = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Road road;
    private final Audit audit;
    private final Clock clock;

    Namelessness(JdbcClient jdbc, Road road, Audit audit, Clock clock) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.road = road;
        this.clock = clock;
    }

    /** Evenings that were over long enough at this moment and still have the names. */
    @Transactional(readOnly = true)
    List<WorkshopId> due(Instant now) {
        return jdbc
                .sql("select id from workshop where closed_at <= ? and nameless_at is null order by closed_at")
                .param(now.minus(WHILE).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(WorkshopId::new)
                .toList();
    }

    /** Takes the names of an evening away, unless its end was taken back meanwhile. Twice changes nothing more. */
    @Transactional
    void take(WorkshopId evening, Instant now) {
        var still = jdbc.sql("""
                select traject_id from workshop where id = ? and closed_at <= ? and nameless_at is null for update""")
                .params(evening.value(), now.minus(WHILE).atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
        if (still.isEmpty()) {
            return;
        }
        var named = jdbc.sql(
                        "select id from participant where workshop_id = ? and kind = 'GUEST' and alias is not null")
                .param(evening.value())
                .query(UUID.class)
                .list();
        // The key by which the desk finds somebody without a phone again is made of the name.
        jdbc.sql("""
                update participant set alias = null,
                stand_in = case when stand_in is null then null else cast(id as varchar(40)) end
                where workshop_id = ? and kind = 'GUEST'""").param(evening.value()).update();
        jdbc.sql("update workshop set nameless_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), evening.value())
                .update();
        if (!named.isEmpty()) {
            var act = new Act("names.remove", "evening", evening);
            audit.note(Audit.SYSTEM + ":names", new TrajectId(still.get()), act);
            tell(evening, named);
        }
    }

    private void tell(WorkshopId evening, List<UUID> named) {
        named.forEach(who -> road.announce(Person.topic(new ParticipantId(who))));
        road.announce(Attendees.of(evening));
        jdbc.sql("""
                select a.id, a.kind from activity a join run_sheet_item r on r.activity_id = a.id
                where r.workshop_id = ?""").param(evening.value()).query(row -> {
            var id = row.getObject("id", UUID.class);
            road.announce(Topic.of(row.getString("kind"), id));
            road.announce(Topic.of(nl.routebord.trail.Log.TOPIC, id));
        });
    }
}
