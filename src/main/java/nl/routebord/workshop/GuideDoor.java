package nl.routebord.workshop;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Credential;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.Secrets;
import nl.routebord.road.Fields;
import nl.routebord.road.Road;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way to a desk by a personal link: a second guide's own, or the spare one of who leads. */
@Service
public class GuideDoor {

    /** In which a browser that followed a link holds it until the tap. */
    public static final String COOKIE = "rb-gids";

    private final JdbcClient jdbc;
    private final Workshops workshops;
    private final Participants participants;
    private final Guides guides;
    private final Leading leading;
    private final Credentials credentials;
    private final Secrets secrets;
    private final Road road;
    private final Clock clock;
    private final Audit audit;

    GuideDoor(
            JdbcClient jdbc,
            Workshops workshops,
            Participants participants,
            Guides guides,
            Leading leading,
            Credentials credentials,
            Secrets secrets,
            Road road,
            Clock clock,
            Audit audit) {
        this.audit = audit;
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.participants = participants;
        this.guides = guides;
        this.leading = leading;
        this.credentials = credentials;
        this.secrets = secrets;
        this.road = road;
        this.clock = clock;
    }

    /** Where a link leads; a used one too, for whoever used it has a seat there. Empty for anything else. */
    Optional<Credential> known(String link) {
        return credentials.once(link).filter(GuideDoor::isLink);
    }

    /** What a link still opens: {@code GUIDE_LINK} or {@code SPARE_LINK} at this seat; empty once it was used or ended. */
    public Optional<Purpose> opens(String link, String seat) {
        return credentials
                .check(link)
                .filter(GuideDoor::isLink)
                .filter(right -> right.seat().equals(seat))
                .map(Credential::purpose);
    }

    /**
     * Spends the link and gives this browser the desk. The same tap sent again gets the same seat, so that a lost answer locks
     * nobody out. With the spare link all other devices of who leads are closed: it is for a device that is lost. Refuses
     * {@code workshop.refused.guidelink} for what opens nothing (any more), {@code workshop.refused.seated} in a browser that
     * has a desk already and would lose it, and {@code workshop.alias.long}.
     *
     * @param seated the secret this browser holds for the desk
     */
    @Transactional
    Doors.Entered enter(CommandId tap, String link, Optional<String> seated, Fields fields) {
        var right = known(link).orElseThrow(GuideDoor::useless);
        var evening = workshops.byHandle(Doors.handleOf(right.seat())).orElseThrow(GuideDoor::useless);
        leading.hold(evening.id());
        var secret = secrets.stable("desk:" + tap.value() + ":" + link);
        if (credentials.check(secret).isEmpty()) {
            var there = seated.flatMap(held -> participants.scopeOf(right.seat(), held));
            if (there.isPresent()
                    && (right.purpose() == Purpose.GUIDE_LINK || there.get().leads())) {
                throw Refusal.because("workshop.refused.seated");
            }
            var who = new ParticipantId(
                    credentials.spend(link).orElseThrow(GuideDoor::useless).subject());
            if (right.purpose() == Purpose.GUIDE_LINK) {
                comeIn(who, fields);
            } else {
                moveOn(evening, who, there);
            }
            credentials.keep(right.seat(), Purpose.FACILITATOR, who.value(), secret, Doors.DESK_LIFE);
            audit.note("participant:" + who, evening.traject(), new Act("guide.link", "evening", evening.id()));
            road.announce(Team.topic(evening.id()));
            road.announce(GuideKeys.topic(guides.leader(evening.id())));
        }
        return new Doors.Entered(right.seat(), secret, Doors.DESK_LIFE, "/regie/" + evening.handle());
    }

    private void comeIn(ParticipantId who, Fields fields) {
        jdbc.sql("update guide set entered_at = ? where participant_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), who.value())
                .update();
        var alias = fields.optional("alias", Doors.MAX_ALIAS, "workshop.alias");
        if (alias != null) {
            jdbc.sql("update participant set alias = ? where id = ?")
                    .params(alias, who.value())
                    .update();
        }
    }

    /** A helper's browser becomes the leader's: that helper's seat there is gone, so it is ended. Never the owner's. */
    private void moveOn(WorkshopView evening, ParticipantId who, Optional<Scope> there) {
        credentials.revokeAll(Purpose.FACILITATOR, who.value());
        jdbc.sql("update guide set moved_at = ? where participant_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), who.value())
                .update();
        there.map(Scope::speaker)
                .filter(helper -> !helper.equals(guides.owner(evening.id())))
                .ifPresent(helper -> leading.release(evening.id(), helper, who));
    }

    private static boolean isLink(Credential right) {
        return right.purpose() == Purpose.GUIDE_LINK || right.purpose() == Purpose.SPARE_LINK;
    }

    private static Refusal useless() {
        return Refusal.because("workshop.refused.guidelink");
    }
}
