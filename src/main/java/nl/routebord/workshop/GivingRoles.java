package nl.routebord.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.StaffAccount;
import nl.routebord.access.StaffAccounts;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ItemRef;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.StaffId;
import nl.routebord.trail.Log;
import nl.routebord.trail.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The owner of a traject gives accounts a role in it, another one, or none. Whatever an account had open by the role it had
 * closes at once. In the log stands which role, not whose: a name is nobody's business there later.
 */
@Service
@Transactional
public class GivingRoles {

    private final JdbcClient jdbc;
    private final StaffAccounts accounts;
    private final StaffRoles roles;
    private final StaffPeople people;
    private final Leading leading;
    private final Credentials credentials;
    private final Turns turns;
    private final Road road;
    private final Log log;
    private final Clock clock;

    GivingRoles(
            JdbcClient jdbc,
            StaffAccounts accounts,
            StaffRoles roles,
            StaffPeople people,
            Leading leading,
            Credentials credentials,
            Turns turns,
            Road road,
            Log log,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.roles = roles;
        this.people = people;
        this.leading = leading;
        this.credentials = credentials;
        this.turns = turns;
        this.road = road;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Gives an account this role in the traject of the owner; the one it had there ends. The same role again changes nothing.
     * Refuses {@code shared.refused.owner} to everybody but the owner, {@code workshop.refused.account} for who never signed
     * in, {@code workshop.refused.account.owner} for who owns the house and {@code workshop.refused.role.own} for one's own.
     */
    public Answer give(Scope owner, CommandId command, StaffId account, TrajectRole role) {
        owner.requireOwner();
        return road.once(owner, command, () -> {
            var who = hold(owner, account);
            var before = roles.of(who, owner.traject());
            if (before.filter(role::equals).isPresent()) {
                return Answer.of("workshop.answer.role.given");
            }
            end(owner, account);
            var id = UUID.randomUUID();
            jdbc.sql("""
                    insert into staff_role (id, account_id, traject_id, role, participant_id, given_at, given_by, holds)
                    values (?, ?, ?, ?, ?, ?, ?, 1)""")
                    .params(
                            id,
                            account.value(),
                            owner.traject().value(),
                            role.name(),
                            people.in(owner.traject(), who).value(),
                            now(),
                            owner.speaker().value())
                    .update();
            tell(owner, "role.given", id, before, role);
            return Answer.of("workshop.answer.role.given");
        });
    }

    /** Takes the role away that an account has in the traject of the owner; none is no error. Refuses as {@link #give}. */
    public Answer take(Scope owner, CommandId command, StaffId account) {
        owner.requireOwner();
        return road.once(owner, command, () -> {
            var who = hold(owner, account);
            var before = roles.of(who, owner.traject());
            roles.grant(who, owner.traject()).ifPresent(row -> {
                end(owner, account);
                tell(owner, "role.taken", row, before, null);
            });
            return Answer.of("workshop.answer.role.taken");
        });
    }

    /** Holds who may what in this traject, so that of two owners at once the second sees what the first did. */
    private StaffAccount hold(Scope owner, StaffId account) {
        turns.take(owner.traject(), "role");
        var who = accounts.all().stream()
                .filter(one -> one.id().equals(account))
                .findFirst()
                .orElseThrow(() -> Refusal.because("workshop.refused.account"));
        if (who.owner()) {
            throw Refusal.because("workshop.refused.account.owner");
        }
        if (people.known(owner.traject(), account)
                .filter(owner.speaker()::equals)
                .isPresent()) {
            throw Refusal.because("workshop.refused.role.own");
        }
        return who;
    }

    /** Ends the role and all that was opened by it: the workplace, the pages to read, and the desks of the evenings. */
    private void end(Scope owner, StaffId account) {
        jdbc.sql("update staff_role set ended_at = ?, ended_by = ?, holds = null"
                        + " where account_id = ? and traject_id = ? and holds = 1")
                .params(
                        now(),
                        owner.speaker().value(),
                        account.value(),
                        owner.traject().value())
                .update();
        people.known(owner.traject(), account).ifPresent(who -> {
            credentials.revokeAll(Purpose.FACILITATOR, who.value());
            credentials.revokeAll(Purpose.READER, who.value());
        });
        people.desks(owner.traject(), account)
                .forEach(desk -> leading.dismiss(desk.evening(), desk.who(), owner.speaker()));
    }

    private void tell(Scope owner, String what, UUID row, Optional<TrajectRole> before, @Nullable TrajectRole role) {
        log.noteTraject(
                owner,
                what,
                new ItemRef("role", row),
                before.map(TrajectRole::name).orElse(null),
                role == null ? null : role.name());
        road.announce(RolesBoard.topic(owner.traject()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
