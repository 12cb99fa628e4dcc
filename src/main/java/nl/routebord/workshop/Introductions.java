package nl.routebord.workshop;

import java.util.Arrays;
import java.util.UUID;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Role;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody takes part, to be corrected by that person alone. */
@Service
public class Introductions {

    private final JdbcClient jdbc;
    private final Road road;
    private final Workshops workshops;
    private final Groups groups;

    Introductions(JdbcClient jdbc, Road road, Workshops workshops, Groups groups) {
        this.jdbc = jdbc;
        this.road = road;
        this.workshops = workshops;
        this.groups = groups;
    }

    /**
     * A guest's other alias and group, each null for none, as often as one likes until the evening is over
     * ({@code workshop.refused.ended}), but not while all stands still ({@code workshop.refused.frozen}). Votes are counted by the group somebody has at the close, so a correction moves the
     * whole person and never splits one. A group of elsewhere is none. Refuses {@code workshop.refused.gone} to all others.
     */
    @Transactional
    public Answer correct(Scope scope, CommandId command, @Nullable String alias, @Nullable UUID group) {
        return road.once(scope, command, () -> {
            if (scope.role() != Role.GUEST) {
                throw Refusal.because("workshop.refused.gone");
            }
            if (workshops
                    .byId(scope.evening())
                    .filter(evening -> !evening.closed())
                    .isEmpty()) {
                throw Refusal.because("workshop.refused.ended");
            }
            if (workshops.standsStill(scope.evening())) {
                throw Refusal.because("workshop.refused.frozen");
            }
            var who = scope.speaker();
            jdbc.sql("update participant set alias = ?, group_id = ? where id = ?")
                    .params(Arrays.asList(alias, groups.own(scope.traject(), group), who.value()))
                    .update();
            road.announce(Person.topic(who));
            road.announce(Attendees.of(scope.evening()));
            boards(scope).forEach(road::announce);
            return Answer.of("workshop.answer.corrected");
        });
    }

    /** An alias stands beside what somebody wrote, on every board of the evening. */
    private java.util.List<Topic> boards(Scope scope) {
        return jdbc.sql("""
                select a.id, a.kind from activity a join run_sheet_item r on r.activity_id = a.id
                where r.workshop_id = ?""")
                .param(scope.evening().value())
                .query((row, n) -> Topic.of(row.getString("kind"), row.getObject("id", UUID.class)))
                .list();
    }
}
