package nl.routebord.workshop;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import nl.routebord.shared.StaffId;
import nl.routebord.shared.TrajectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@link RolesBoard}. */
@Component
public class RolesSource implements Source {

    private final JdbcClient jdbc;
    private final Workshops workshops;
    private final Guides guides;
    private final StaffRoles roles;
    private final Credentials credentials;
    private final Clock clock;

    RolesSource(
            JdbcClient jdbc,
            Workshops workshops,
            Guides guides,
            StaffRoles roles,
            Credentials credentials,
            Clock clock) {
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.guides = guides;
        this.roles = roles;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RolesBoard.KIND;
    }

    @Override
    public RolesBoard read(Topic topic, Audience audience) {
        return audience == Audience.STAFF ? of(new TrajectId(UUID.fromString(topic.id()))) : RolesBoard.NOTHING;
    }

    /** As it is now, for an overview to keep. Only for the owner. */
    public RolesBoard of(Scope owner) {
        owner.requireOwner();
        return of(owner.traject());
    }

    private RolesBoard of(TrajectId traject) {
        return new RolesBoard(accounts(traject), desks(traject), past(traject), members(traject), devices(traject));
    }

    private List<RolesBoard.Account> accounts(TrajectId traject) {
        return jdbc.sql("""
                select a.id, a.name, a.owner, a.last_at, r.role, r.given_at, p.alias from staff_account a
                left join staff_role r on r.account_id = a.id and r.traject_id = ? and r.holds = 1
                left join participant p on p.id = r.given_by where a.issuer <> '' order by a.name, a.id""")
                .param(traject.value())
                .query((row, n) -> {
                    var owner = row.getBoolean("owner");
                    var role = row.getString("role");
                    return new RolesBoard.Account(
                            new StaffId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            owner,
                            owner ? TrajectRole.OWNER : role == null ? null : TrajectRole.valueOf(role),
                            moment(row.getObject("given_at", OffsetDateTime.class)),
                            row.getString("alias"),
                            row.getObject("last_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    private List<RolesBoard.Past> past(TrajectId traject) {
        return jdbc.sql("""
                select a.name, r.role, r.given_at, r.ended_at from staff_role r join staff_account a on a.id = r.account_id
                where r.traject_id = ? and r.ended_at is not null and a.issuer <> '' order by r.ended_at desc, r.id""")
                .param(traject.value())
                .query((row, n) -> new RolesBoard.Past(
                        row.getString("name"),
                        TrajectRole.valueOf(row.getString("role")),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Only who can still come in: a seat that ended or ran out is no desk any more. */
    private List<RolesBoard.Desk> desks(TrajectId traject) {
        return workshops.of(traject).stream()
                .flatMap(evening -> guides.team(evening.id()).guides().stream()
                        .filter(guide -> credentials.hasSeat(
                                Purpose.FACILITATOR, guide.id().value()))
                        .map(guide -> new RolesBoard.Desk(
                                evening.title(), evening.closed(), guide, roles.isGuideByAccount(guide.id()))))
                .toList();
    }

    private int members(TrajectId traject) {
        return jdbc.sql("select count(*) from participant where traject_id = ? and kind = 'MEMBER' and out_at is null")
                .param(traject.value())
                .query(Integer.class)
                .single();
    }

    private int devices(TrajectId traject) {
        return jdbc.sql("""
                select count(*) from credential c join participant p on p.id = c.subject where p.traject_id = ?
                and c.purpose = 'MEMBER' and c.revoked_at is null and (c.expires_at is null or c.expires_at > ?)""")
                .params(traject.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
