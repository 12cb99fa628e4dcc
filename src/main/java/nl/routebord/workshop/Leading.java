package nl.routebord.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.road.Answer;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead goes over on purpose only: given by who has it, or taken back by the owner. Never because a screen is gone: a seat
 * survives that, and who comes back still leads. All changes of one evening's guides take turns on the row of the workshop, so
 * that of two at once the second sees what the first did.
 */
@Service
@Transactional
public class Leading {

    private enum How {
        GIVEN,
        BACK,
        LINK
    }

    private final JdbcClient jdbc;
    private final Road road;
    private final Guides guides;
    private final StaffRoles roles;
    private final Credentials credentials;
    private final Clock clock;

    Leading(JdbcClient jdbc, Road road, Guides guides, StaffRoles roles, Credentials credentials, Clock clock) {
        this.roles = roles;
        this.jdbc = jdbc;
        this.road = road;
        this.guides = guides;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * Gives the lead to a guide who is in; from then on the one who gave it helps. Refuses {@code shared.refused.lead} for who
     * does not lead (any more), and {@code workshop.refused.guide} for whoever is no guide of this evening, or did not come in yet.
     */
    public Answer give(Scope scope, CommandId command, ParticipantId to) {
        return road.once(scope, command, () -> {
            hold(scope);
            requireLead(scope);
            if (!guide(scope, to).in()) {
                throw Refusal.because("workshop.refused.guide");
            }
            turn(scope.evening(), to, scope.speaker(), How.GIVEN);
            return Answer.of("workshop.answer.lead.given");
        });
    }

    /**
     * The owner, or one of the staff of the traject, takes the lead from whoever has it. Refuses everybody else with
     * {@code workshop.refused.owner}.
     */
    public Answer takeBack(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            hold(scope);
            if (!guides.owner(scope.evening()).equals(scope.speaker()) && !roles.worksAtWorkplace(scope.speaker())) {
                throw Refusal.because("workshop.refused.owner");
            }
            turn(scope.evening(), scope.speaker(), scope.speaker(), How.BACK);
            return Answer.of("workshop.answer.lead.back");
        });
    }

    /**
     * Ends a second guide's link and seats at once; what this guide did stays. Only who leads; refuses
     * {@code shared.refused.lead}, and {@code workshop.refused.guide} for who leads, for the owner and for whoever is no guide of this evening.
     */
    public Answer withdraw(Scope scope, CommandId command, ParticipantId who) {
        return road.once(scope, command, () -> {
            hold(scope);
            requireLead(scope);
            var guide = guide(scope, who);
            if (guide.leads() || guide.owner()) {
                throw Refusal.because("workshop.refused.guide");
            }
            release(scope.evening(), who, scope.speaker());
            return Answer.of("workshop.answer.guide.out");
        });
    }

    /** Ends the desk of a guide whose role ended; where this one led, the lead goes back to the owner of the evening. */
    void dismiss(WorkshopId evening, ParticipantId who, ParticipantId by) {
        hold(evening);
        if (guides.leads(evening, who)) {
            turn(evening, guides.owner(evening), by, How.BACK);
        }
        release(evening, who, by);
    }

    /** A guide who came in by an account leads, unless somebody leads who has a seat. Under {@link #hold}. */
    void ifNobody(WorkshopId evening, ParticipantId who) {
        if (!credentials.hasSeat(Purpose.FACILITATOR, guides.leader(evening).value())) {
            turn(evening, who, who, How.LINK);
        }
        road.announce(Team.topic(evening));
    }

    /** Who spent the owner's link leads from now on. The caller checked and spent it. */
    void byLink(WorkshopId evening, ParticipantId owner) {
        hold(evening);
        turn(evening, owner, owner, How.LINK);
    }

    /** Ends all that opens a desk for this guide. Under {@link #hold}. */
    void release(WorkshopId evening, ParticipantId who, ParticipantId by) {
        jdbc.sql("update participant set out_at = ?, out_by = ? where id = ? and out_at is null")
                .params(now(), by.value(), who.value())
                .update();
        credentials.revokeAll(Purpose.GUIDE_LINK, who.value());
        credentials.revokeAll(Purpose.FACILITATOR, who.value());
        road.announce(Team.topic(evening));
        road.announce(GuideKeys.topic(guides.leader(evening)));
    }

    /** Asks the database under {@link #hold}, not the scope: that one may be older than somebody else's hand-over. */
    void requireLead(Scope scope) {
        scope.requireStaff();
        if (!guides.leads(scope.evening(), scope.speaker())) {
            throw Refusal.because("shared.refused.lead");
        }
    }

    void hold(Scope scope) {
        scope.requireStaff();
        hold(scope.evening());
    }

    void hold(WorkshopId evening) {
        var held = jdbc.sql("select id from workshop where id = ? for update")
                .param(evening.value())
                .query(UUID.class)
                .optional();
        if (held.isEmpty()) {
            throw Refusal.because("workshop.refused.gone");
        }
    }

    private Team.Guide guide(Scope scope, ParticipantId who) {
        return guides.team(scope.evening()).of(who).orElseThrow(() -> Refusal.because("workshop.refused.guide"));
    }

    /** Whose turn it is already keeps it. The spare link of who led ends with it: nobody comes back unasked. */
    private void turn(WorkshopId evening, ParticipantId to, ParticipantId by, How how) {
        var before = guides.leader(evening);
        if (before.equals(to)) {
            return;
        }
        jdbc.sql("""
                insert into lead_turn (workshop_id, turn, who, given_by, how, at) values (?,
                (select coalesce(max(t.turn), 0) + 1 from lead_turn t where t.workshop_id = ?), ?, ?, ?, ?)""")
                .params(evening.value(), evening.value(), to.value(), by.value(), how.name(), now())
                .update();
        credentials.revokeAll(Purpose.SPARE_LINK, before.value());
        road.announce(Team.topic(evening));
        road.announce(GuideKeys.topic(before));
        road.announce(GuideKeys.topic(to));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
