package nl.routebord.workshop;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.StaffAccount;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.StaffId;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The participants behind an account: one in each traject, and one among the guides of each evening it went to. */
@Component
class StaffPeople {

    private final JdbcClient jdbc;
    private final Participants participants;
    private final Clock clock;

    StaffPeople(JdbcClient jdbc, Participants participants, Clock clock) {
        this.jdbc = jdbc;
        this.participants = participants;
        this.clock = clock;
    }

    /** Who this account is in a traject, if it ever had business there. */
    Optional<ParticipantId> known(TrajectId traject, StaffId account) {
        return jdbc.sql("select participant_id from staff_person where account_id = ? and traject_id = ?")
                .params(account.value(), traject.value())
                .query(UUID.class)
                .optional()
                .map(ParticipantId::new);
    }

    /** Who this account is in a traject, under the name it has now. Who calls holds the traject, so that there is one. */
    ParticipantId in(TrajectId traject, StaffAccount account) {
        var who = known(traject, account.id()).orElseGet(() -> add(traject, account));
        name(who, account);
        return who;
    }

    private ParticipantId add(TrajectId traject, StaffAccount account) {
        var who = participants.add(traject, null, "FACILITATOR", null, account.name(), null, null);
        jdbc.sql("insert into staff_person (account_id, traject_id, participant_id) values (?, ?, ?)")
                .params(account.id().value(), traject.value(), who.value())
                .update();
        return who;
    }

    /**
     * Who this account is among the guides of an evening; empty for who was withdrawn from it since the grant. Who calls holds
     * the evening.
     */
    Optional<ParticipantId> at(WorkshopView evening, StaffAccount account, UUID grant) {
        var known = jdbc.sql("""
                        select p.id, p.out_at from staff_guide g join participant p on p.id = g.participant_id
                        where g.grant_id = ? and g.workshop_id = ?""")
                .params(grant, evening.id().value())
                .query((row, n) -> row.getObject("out_at") == null
                        ? Optional.of(new ParticipantId(row.getObject("id", UUID.class)))
                        : Optional.<ParticipantId>empty())
                .optional();
        var who = known.orElseGet(() -> Optional.of(add(evening, account, grant)));
        who.ifPresent(one -> name(one, account));
        return who;
    }

    private ParticipantId add(WorkshopView evening, StaffAccount account, UUID grant) {
        var who = participants.add(evening.traject(), evening.id(), "FACILITATOR", null, account.name(), null, null);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into guide (participant_id, workshop_id, number, invited_by, invited_at, entered_at) values (?, ?,
                (select coalesce(max(g.number), 1) + 1 from guide g where g.workshop_id = ?), ?, ?, ?)""")
                .params(
                        who.value(),
                        evening.id().value(),
                        evening.id().value(),
                        in(evening.traject(), account).value(),
                        now,
                        now)
                .update();
        jdbc.sql("insert into staff_guide (participant_id, account_id, workshop_id, grant_id) values (?, ?, ?, ?)")
                .params(who.value(), account.id().value(), evening.id().value(), grant)
                .update();
        return who;
    }

    private void name(ParticipantId who, StaffAccount account) {
        jdbc.sql("update participant set alias = ? where id = ? and (alias is null or alias <> ?)")
                .params(account.name(), who.value(), account.name())
                .update();
    }

    /** One of the guides of an evening, by an account. */
    record Seated(WorkshopId evening, ParticipantId who) {}

    /** Where this account sits at the desk of an evening of the traject, or did. */
    List<Seated> desks(TrajectId traject, StaffId account) {
        return jdbc.sql("""
                select g.workshop_id, g.participant_id from staff_guide g join workshop w on w.id = g.workshop_id
                join participant p on p.id = g.participant_id
                where g.account_id = ? and w.traject_id = ? and p.out_at is null order by g.workshop_id""")
                .params(account.value(), traject.value())
                .query((row, n) -> new Seated(
                        new WorkshopId(row.getObject("workshop_id", UUID.class)),
                        new ParticipantId(row.getObject("participant_id", UUID.class))))
                .list();
    }
}
