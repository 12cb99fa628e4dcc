package nl.routebord.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Credential;
import nl.routebord.access.Credentials;
import nl.routebord.road.Seats;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part, and which scope a seat's secret gives. */
@Service
public class Participants implements Seats {

    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final Guides guides;
    private final StaffRoles roles;
    private final Clock clock;

    Participants(JdbcClient jdbc, Credentials credentials, Guides guides, StaffRoles roles, Clock clock) {
        this.roles = roles;
        this.jdbc = jdbc;
        this.credentials = credentials;
        this.guides = guides;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Scope> scopeOf(String seat, String secret) {
        return credentials
                .check(secret)
                .filter(right -> right.seat().equals(seat))
                .flatMap(this::scope);
    }

    private Optional<Scope> scope(Credential right) {
        return switch (right.purpose()) {
            case OWNER_LINK, HOUSE, STAFF_SIGN_IN, GUIDE_LINK, SPARE_LINK, MEMBER_LINK, MEMBER_NEW, MEMBER_MAIL ->
                Optional.empty();
            case HALL ->
                jdbc.sql("select traject_id from workshop where id = ?")
                        .param(right.subject())
                        .query(UUID.class)
                        .optional()
                        .map(traject -> Scope.hall(new TrajectId(traject), new WorkshopId(right.subject())));
            case READER -> participant(right).flatMap(scope -> roles.reading(scope.traject(), scope.speaker()));
            case FACILITATOR, GUEST, MEMBER -> participant(right).flatMap(this::asNow);
        };
    }

    private Optional<Scope> participant(Credential right) {
        return jdbc.sql("select id, traject_id, workshop_id, kind from participant where id = ? and out_at is null"
                        + " and erased_at is null and kind <> 'GONE'")
                .param(right.subject())
                .query(Participants::speaker)
                .optional();
    }

    /** What somebody may is asked anew each time: at the workplace and as a guide it can have been taken away meanwhile. */
    private Optional<Scope> asNow(Scope scope) {
        return switch (scope.role()) {
            case STAFF -> roles.atWorkplace(scope.traject(), scope.speaker());
            case FACILITATOR ->
                Optional.of(scope)
                        .filter(guide -> roles.mayGuide(guide.speaker()))
                        .map(this::inTheLead);
            default -> Optional.of(scope);
        };
    }

    /** Of the guides one leads; the others help. */
    private Scope inTheLead(Scope scope) {
        return guides.leads(scope.evening(), scope.speaker())
                ? scope
                : Scope.helper(scope.traject(), scope.evening(), scope.speaker());
    }

    private static Scope speaker(ResultSet row, int n) throws SQLException {
        var who = new ParticipantId(row.getObject("id", UUID.class));
        var traject = new TrajectId(row.getObject("traject_id", UUID.class));
        return switch (row.getString("kind")) {
            case "FACILITATOR" ->
                row.getObject("workshop_id") == null
                        ? Scope.staff(traject, who)
                        : Scope.facilitator(traject, evening(row), who);
            case "GUEST" -> Scope.guest(traject, evening(row), who);
            default -> Scope.member(traject, who);
        };
    }

    private static WorkshopId evening(ResultSet row) throws SQLException {
        return new WorkshopId(row.getObject("workshop_id", UUID.class));
    }

    /** The alias and group somebody chose, and whether they took extra time. */
    @Transactional(readOnly = true)
    public Optional<Person> person(ParticipantId id) {
        return jdbc.sql("""
                select p.id, p.alias, p.erased_at, g.id as group_id, g.name, e.participant_id as extra from participant p
                left join participant_group g on g.id = p.group_id
                left join person_extra_time e on e.participant_id = p.id where p.id = ?""")
                .param(id.value())
                .query((row, n) -> new Person(
                        id,
                        row.getString("alias"),
                        row.getString("name"),
                        row.getObject("group_id", UUID.class),
                        row.getObject("extra") != null,
                        row.getObject("erased_at") != null))
                .optional();
    }

    /** Puts somebody in a group of their traject: a seat card says which, not the one who holds it. */
    @Transactional
    public void regroup(ParticipantId id, UUID group) {
        jdbc.sql("""
                update participant set group_id = ? where id = ? and traject_id =
                (select g.traject_id from participant_group g where g.id = ?)""").params(group, id.value(), group).update();
    }

    /** The moment of a member's visit before this one (null at the first), and remembers this visit. */
    @Transactional
    public @Nullable Instant visited(ParticipantId id) {
        var before = jdbc.sql("select seen_at from participant where id = ?")
                .param(id.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("seen_at", OffsetDateTime.class)))
                .single();
        jdbc.sql("update participant set seen_at = ? where id = ?")
                .params(now(), id.value())
                .update();
        return before.map(OffsetDateTime::toInstant).orElse(null);
    }

    /**
     * Adds somebody. A guest's {@code joinKey} was made by the phone: a resent join finds the same person again.
     *
     * @param kind GUEST, MEMBER or FACILITATOR
     */
    @Transactional
    ParticipantId add(
            TrajectId traject,
            @Nullable WorkshopId workshop,
            String kind,
            @Nullable String handle,
            @Nullable String alias,
            @Nullable UUID group,
            @Nullable String joinKey) {
        var id = ParticipantId.random();
        var added = jdbc.sql("""
                insert into participant
                (id, traject_id, workshop_id, kind, handle, alias, group_id, join_key, joined_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(Arrays.asList(
                        id.value(),
                        traject.value(),
                        workshop == null ? null : workshop.value(),
                        kind,
                        handle,
                        alias,
                        group,
                        joinKey,
                        now()))
                .update();
        return added == 1 ? id : again(workshop, joinKey);
    }

    private ParticipantId again(@Nullable WorkshopId workshop, @Nullable String joinKey) {
        return new ParticipantId(jdbc.sql("select id from participant where workshop_id = ? and join_key = ?")
                .params(Arrays.asList(workshop == null ? null : workshop.value(), joinKey))
                .query(UUID.class)
                .single());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
