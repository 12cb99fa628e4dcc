package nl.routebord.demo;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.WorkshopId;
import nl.routebord.soundingboard.MemberLinks;
import nl.routebord.soundingboard.Membership;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Guides;
import nl.routebord.workshop.HallLinks;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Steering;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.Workshops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seeds the demo world once per data folder, and finds it again at later starts. */
@Component
public class World {

    private static final int DESIGN = 4;

    private final Founding founding;
    private final Steering steering;
    private final Workshops workshops;
    private final HallLinks hallLinks;
    private final Guides guides;
    private final Credentials credentials;
    private final MemberLinks links;
    private final Membership membership;
    private final JdbcClient jdbc;
    private final Story story;

    World(
            Founding founding,
            Steering steering,
            Workshops workshops,
            HallLinks hallLinks,
            Guides guides,
            Credentials credentials,
            MemberLinks links,
            Membership membership,
            JdbcClient jdbc,
            Story story) {
        this.story = story;
        this.founding = founding;
        this.steering = steering;
        this.workshops = workshops;
        this.hallLinks = hallLinks;
        this.guides = guides;
        this.credentials = credentials;
        this.links = links;
        this.membership = membership;
        this.jdbc = jdbc;
    }

    /** The demo evening of this data folder; made at the first call. */
    @Transactional
    public WorkshopView evening() {
        return jdbc.sql("""
                select w.id from workshop w join traject t on t.id = w.traject_id
                where t.municipality = ? and t.name = ? and w.title = ? order by w.created_at""").params(Cast.MUNICIPALITY, Cast.TRAJECT, Cast.EVENING).query(UUID.class).list().stream()
                .findFirst()
                .map(WorkshopId::new)
                .or(() -> java.util.Optional.of(found()))
                .flatMap(workshops::byId)
                .orElseThrow();
    }

    /** A fresh owner link for this start; those of earlier starts end. */
    @Transactional
    public String ownerLink(WorkshopView evening) {
        credentials.revokeAll(Purpose.OWNER_LINK);
        return credentials.issue(
                evening.deskSeat(),
                Purpose.OWNER_LINK,
                guides.owner(evening.id()).value(),
                Duration.ofDays(14));
    }

    /** The projector's link, the same for a data folder. */
    public String hallLink(WorkshopView evening) {
        return hallLinks.of(evening);
    }

    /** The personal links of the sounding board in the order of {@link Cast#MEMBERS}, the same for a data folder until one is renewed. */
    @Transactional
    public List<String> memberLinks(WorkshopView evening) {
        return jdbc
                .sql("select id from participant where traject_id = ? and kind = 'MEMBER' and out_at is null"
                        + " order by joined_at, alias")
                .param(evening.traject().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ParticipantId::new)
                .map(links::of)
                .toList();
    }

    private WorkshopId found() {
        var traject = founding.traject(Cast.MUNICIPALITY, Cast.TRAJECT, RouteMap.groups(), DESIGN);
        var evening = founding.workshop(traject, Cast.EVENING, DESIGN);
        var marloes = founding.facilitator(traject, evening, Cast.FACILITATOR);
        var activities = RouteMap.design().stream()
                .map(preset -> founding.activity(traject, evening, DESIGN, preset))
                .toList();
        // The sounding board may speak before the evening begins.
        steering.to(
                Scope.facilitator(traject, evening, marloes),
                new CommandId(UUID.randomUUID().toString()),
                activities.getLast(),
                Phase.OPEN);
        Cast.MEMBERS.forEach(alias -> membership.seed(founding.member(traject, alias, null), Cast.profile(alias)));
        jdbc.sql("update traject set public_at = created_at where id = ?")
                .param(traject.value())
                .update();
        story.tell();
        return evening;
    }
}
