package nl.routebord.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who guides an evening and who of them leads: the one place that knows. {@link Leading} and {@link GuideLinks} change it. */
@Service
@Transactional(readOnly = true)
public class Guides {

    private final JdbcClient jdbc;

    Guides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The facilitator nobody invited: whose link the start prints. */
    public ParticipantId owner(WorkshopId evening) {
        return jdbc.sql("""
                select p.id from participant p where p.workshop_id = ? and p.kind = 'FACILITATOR' and not exists
                (select 1 from guide g where g.participant_id = p.id and g.invited_by is not null)
                order by p.joined_at, p.id limit 1""")
                .param(evening.value())
                .query(UUID.class)
                .optional()
                .map(ParticipantId::new)
                .orElseThrow(() -> Refusal.because("workshop.refused.gone"));
    }

    /** When the lead went over in the evening of this desk, oldest first; to whom is nothing for a record. For guides alone. */
    public List<Instant> handedOver(Scope staff) {
        staff.requireStaff();
        return jdbc.sql("select at from lead_turn where workshop_id = ? order by turn")
                .param(staff.evening().value())
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    /** True for the one who leads now: of the last turn, and before the first one the owner. */
    boolean leads(WorkshopId evening, ParticipantId who) {
        return leader(evening).equals(who);
    }

    ParticipantId leader(WorkshopId evening) {
        return jdbc.sql("select who from lead_turn where workshop_id = ? order by turn desc limit 1")
                .param(evening.value())
                .query(UUID.class)
                .optional()
                .map(ParticipantId::new)
                .orElseGet(() -> owner(evening));
    }

    Team team(WorkshopId evening) {
        var leader = leader(evening);
        var owner = owner(evening);
        return new Team(jdbc.sql("""
                select p.id, p.alias, coalesce(g.number, 1) as number, g.entered_at, g.moved_at, case when a.owner
                or r.role in ('OWNER', 'STAFF') then 1 else 0 end as works from participant p
                left join guide g on g.participant_id = p.id
                left join staff_guide s on s.participant_id = p.id left join staff_account a on a.id = s.account_id
                left join staff_role r on r.account_id = s.account_id and r.traject_id = p.traject_id and r.holds = 1
                where p.workshop_id = ? and p.kind = 'FACILITATOR' and p.out_at is null
                order by coalesce(g.number, 1), p.id""")
                .param(evening.value())
                .query((row, n) -> guide(row, leader, owner))
                .list());
    }

    private static Team.Guide guide(ResultSet row, ParticipantId leader, ParticipantId owner) throws SQLException {
        var id = new ParticipantId(row.getObject("id", UUID.class));
        return new Team.Guide(
                id,
                row.getInt("number"),
                row.getString("alias"),
                id.equals(leader),
                id.equals(owner) || row.getInt("works") == 1,
                id.equals(owner) || row.getObject("entered_at") != null,
                moment(row.getObject("moved_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
