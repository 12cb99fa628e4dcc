package nl.routebord.workshop;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * People without a phone, for whom the facilitator types. They are guests by name only: no seat leads to them, and they are
 * left out wherever people in the room or voters are counted.
 */
@Service
public class StandIns {

    private final JdbcClient jdbc;
    private final Groups groups;
    private final Clock clock;

    StandIns(JdbcClient jdbc, Groups groups, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Who goes by this alias in this group, both null for unsaid: one person per evening, in the present transaction. Only for
     * the facilitator; refuses {@code road.refused.broken} for a group of another traject.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ParticipantId of(Scope staff, @Nullable String alias, @Nullable UUID group) {
        staff.requireStaff();
        if (group != null && groups.own(staff.traject(), group) == null) {
            throw Refusal.because("road.refused.broken");
        }
        var evening = staff.evening().value();
        var key = (group == null ? "" : group) + " " + (alias == null ? "" : alias.toLowerCase(Locale.ROOT));
        jdbc.sql("""
                insert into participant (id, traject_id, workshop_id, kind, alias, group_id, joined_at, stand_in)
                values (?, ?, ?, 'GUEST', ?, ?, ?, ?) on conflict do nothing""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        staff.traject().value(),
                        evening,
                        alias,
                        group,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        key))
                .update();
        return new ParticipantId(jdbc.sql("select id from participant where workshop_id = ? and stand_in = ?")
                .params(evening, key)
                .query(UUID.class)
                .single());
    }
}
