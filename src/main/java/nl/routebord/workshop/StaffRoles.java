package nl.routebord.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.StaffAccount;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.StaffId;
import nl.routebord.shared.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may what in which traject: the one place that knows. Asked anew with every command and every page, so that what was taken
 * away opens nothing any more. {@link GivingRoles} changes it.
 */
@Service
@Transactional(readOnly = true)
public class StaffRoles {

    private final JdbcClient jdbc;

    StaffRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody who signed in may in a traject; empty for who has no role there. Who owns the house owns every traject. */
    public Optional<TrajectRole> of(StaffAccount account, TrajectId traject) {
        return account.owner()
                ? Optional.of(TrajectRole.OWNER)
                : Optional.ofNullable(of(account).get(traject));
    }

    /** In which trajects somebody has a role of their own, and which. */
    public Map<TrajectId, TrajectRole> of(StaffAccount account) {
        var roles = new HashMap<TrajectId, TrajectRole>();
        jdbc.sql("select traject_id, role from staff_role where account_id = ? and holds = 1")
                .param(account.id().value())
                .query(row -> {
                    roles.put(
                            new TrajectId(row.getObject("traject_id", UUID.class)),
                            TrajectRole.valueOf(row.getString("role")));
                });
        return roles;
    }

    /** The row by which an account has its role now, or the account itself where that owns the house. */
    Optional<UUID> grant(StaffAccount account, TrajectId traject) {
        return account.owner()
                ? Optional.of(account.id().value())
                : jdbc.sql("select id from staff_role where account_id = ? and traject_id = ? and holds = 1")
                        .params(account.id().value(), traject.value())
                        .query(UUID.class)
                        .optional();
    }

    /**
     * As whom somebody speaks at the workplace. Who came by a link of the owner is the owner; of an account the role that holds
     * says it, and one without a role there that works is nobody any more.
     */
    Optional<Scope> atWorkplace(TrajectId traject, ParticipantId who) {
        return account(who)
                .map(account -> role(account, traject)
                        .filter(TrajectRole::works)
                        .map(role -> role == TrajectRole.OWNER ? Scope.owner(traject, who) : Scope.staff(traject, who)))
                .orElseGet(() -> Optional.of(Scope.owner(traject, who)));
    }

    /** As whom somebody reads the pages of the traject; empty for who may not any more. */
    Optional<Scope> reading(TrajectId traject, ParticipantId who) {
        return account(who)
                .flatMap(account -> role(account, traject))
                .filter(TrajectRole::reads)
                .map(role -> Scope.reader(traject, who));
    }

    /** True for who came by an account, and not by a link. */
    boolean isByAccount(ParticipantId who) {
        return account(who).isPresent();
    }

    /** True for a guide of an evening who came by an account. */
    boolean isGuideByAccount(ParticipantId guide) {
        return behind(guide).isPresent();
    }

    /** False for a guide of an evening whose account has no role any more that guides; who came by a link has none to lose. */
    boolean mayGuide(ParticipantId guide) {
        return behind(guide)
                .map(role -> role.filter(TrajectRole::guides).isPresent())
                .orElse(true);
    }

    /** True for a guide of an evening who works at the workplace of its traject: such a one can always take the lead. */
    boolean worksAtWorkplace(ParticipantId guide) {
        return behind(guide).flatMap(role -> role).filter(TrajectRole::works).isPresent();
    }

    /** What the account behind a guide may, which may be nothing; empty for who came by a link. */
    private Optional<Optional<TrajectRole>> behind(ParticipantId guide) {
        return jdbc.sql("""
                select a.owner, r.role from staff_guide g join staff_account a on a.id = g.account_id
                join workshop w on w.id = g.workshop_id
                left join staff_role r on r.account_id = g.account_id and r.traject_id = w.traject_id and r.holds = 1
                where g.participant_id = ?""").param(guide.value()).query(StaffRoles::read).optional();
    }

    private Optional<StaffId> account(ParticipantId who) {
        return jdbc.sql("select account_id from staff_person where participant_id = ?")
                .param(who.value())
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    private Optional<TrajectRole> role(StaffId account, TrajectId traject) {
        return jdbc.sql("""
                select a.owner, r.role from staff_account a
                left join staff_role r on r.account_id = a.id and r.traject_id = ? and r.holds = 1 where a.id = ?""")
                .params(traject.value(), account.value())
                .query(StaffRoles::read)
                .single();
    }

    private static Optional<TrajectRole> read(ResultSet row, int n) throws SQLException {
        return Optional.ofNullable(row.getBoolean("owner") ? "OWNER" : row.getString("role"))
                .map(TrajectRole::valueOf);
    }
}
