package nl.routebord.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Secrets;
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
 * The personal links to a desk: for a second guide, and the spare one for who leads, made before the laptop is lost. No secret
 * travels in an answer, which is stored: a link is derived, shown to who leads while it waits, and spent by one tap.
 */
@Service
@Transactional
public class GuideLinks {

    /** Second guides of one evening who are in or invited. */
    public static final int MOST = 5;

    private final JdbcClient jdbc;
    private final Road road;
    private final Guides guides;
    private final Leading leading;
    private final Participants participants;
    private final Workshops workshops;
    private final Credentials credentials;
    private final Secrets secrets;
    private final Clock clock;

    GuideLinks(
            JdbcClient jdbc,
            Road road,
            Guides guides,
            Leading leading,
            Participants participants,
            Workshops workshops,
            Credentials credentials,
            Secrets secrets,
            Clock clock) {
        this.jdbc = jdbc;
        this.road = road;
        this.guides = guides;
        this.leading = leading;
        this.participants = participants;
        this.workshops = workshops;
        this.credentials = credentials;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Makes a personal link for a second guide. Only who leads; refuses {@code shared.refused.lead}, and
     * {@code workshop.refused.guides.full} beyond {@value #MOST}.
     */
    public Answer invite(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            leading.hold(scope);
            leading.requireLead(scope);
            var team = guides.team(scope.evening());
            if (team.guides().stream().filter(guide -> !guide.owner()).count() >= MOST) {
                throw Refusal.because("workshop.refused.guides.full", Map.of("max", MOST));
            }
            var who = participants.add(scope.traject(), scope.evening(), "FACILITATOR", null, null, null, null);
            jdbc.sql("""
                    insert into guide (participant_id, workshop_id, number, invited_by, invited_at) values (?, ?,
                    (select coalesce(max(g.number), 1) + 1 from guide g where g.workshop_id = ?), ?, ?)""")
                    .params(
                            who.value(),
                            scope.evening().value(),
                            scope.evening().value(),
                            scope.speaker().value(),
                            now())
                    .update();
            credentials.keep(seat(scope.evening()), Purpose.GUIDE_LINK, who.value(), invitation(who), Doors.DESK_LIFE);
            tell(scope);
            return Answer.of("workshop.answer.guide.invited");
        });
    }

    /**
     * Makes a link with which who leads goes on from another device; the spare link before ends. Only who leads; refuses
     * {@code shared.refused.lead}.
     */
    public Answer spare(Scope scope, CommandId command) {
        return road.once(scope, command, () -> {
            leading.hold(scope);
            leading.requireLead(scope);
            var me = scope.speaker();
            jdbc.sql("insert into guide (participant_id, workshop_id, number) values (?, ?, 1) on conflict do nothing")
                    .params(me.value(), scope.evening().value())
                    .update();
            jdbc.sql("update guide set spares = spares + 1 where participant_id = ?")
                    .param(me.value())
                    .update();
            credentials.revokeAll(Purpose.SPARE_LINK, me.value());
            credentials.keep(seat(scope.evening()), Purpose.SPARE_LINK, me.value(), spare(me), Doors.DESK_LIFE);
            tell(scope);
            return Answer.of("workshop.answer.guide.spare");
        });
    }

    /** The links that wait, if this guide leads; none for everybody else. */
    @Transactional(readOnly = true)
    GuideKeys waiting(ParticipantId who) {
        var evening = evening(who).filter(found -> guides.leads(found, who));
        if (evening.isEmpty()) {
            return GuideKeys.NONE;
        }
        var invited = new LinkedHashMap<ParticipantId, String>();
        guides.team(evening.get()).guides().stream()
                .filter(guide -> !guide.in())
                .forEach(guide -> working(invitation(guide.id())).ifPresent(link -> invited.put(guide.id(), link)));
        return new GuideKeys(invited, working(spare(who)).orElse(""));
    }

    /** Only what opens something: a link that expired, or of another key file, is not shown. */
    private Optional<String> working(String secret) {
        return credentials.check(secret).map(right -> secret);
    }

    private Optional<WorkshopId> evening(ParticipantId who) {
        return jdbc.sql("select workshop_id from participant where id = ? and kind = 'FACILITATOR' and out_at is null")
                .param(who.value())
                .query(UUID.class)
                .optional()
                .map(WorkshopId::new);
    }

    private String invitation(ParticipantId who) {
        return secrets.stable("guide:" + who);
    }

    private String spare(ParticipantId who) {
        var generation = jdbc.sql("select spares from guide where participant_id = ?")
                .param(who.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
        return secrets.stable("spare:" + who + ":" + generation);
    }

    private String seat(WorkshopId evening) {
        return workshops.byId(evening).orElseThrow().deskSeat();
    }

    private void tell(Scope scope) {
        road.announce(Team.topic(scope.evening()));
        road.announce(GuideKeys.topic(scope.speaker()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
