package nl.routebord.workshop;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The doors between the evenings: who owns the house goes to the workplace of each of its trajects, who leads an evening to
 * that of its traject, and from a workplace to the desk of each evening. {@code secretOf} gives the secret a browser holds for
 * a seat.
 */
@Service
@Transactional
public class HouseDoor {

    /** The seat of the owner of the house. */
    public static final String SEAT = "huis-beheer";

    private static final UUID HOUSE = UUID.nameUUIDFromBytes(new byte[] {'h', 'u', 'i', 's'});

    private final JdbcClient jdbc;
    private final Credentials credentials;
    private final Participants participants;
    private final Trajects trajects;
    private final Workshops workshops;
    private final Guides guides;
    private final Founding founding;
    private final Audit audit;
    private final StaffDoor byAccount;
    private final StaffRoles roles;

    HouseDoor(
            JdbcClient jdbc,
            Credentials credentials,
            Participants participants,
            Trajects trajects,
            Workshops workshops,
            Guides guides,
            Founding founding,
            Audit audit,
            StaffDoor byAccount,
            StaffRoles roles) {
        this.audit = audit;
        this.byAccount = byAccount;
        this.roles = roles;
        this.jdbc = jdbc;
        this.credentials = credentials;
        this.participants = participants;
        this.trajects = trajects;
        this.workshops = workshops;
        this.guides = guides;
        this.founding = founding;
    }

    /** A fresh link for the owner of a house where no evening is known yet; those of earlier starts end, and it after two weeks. */
    public String ownerLink() {
        endOwnerLinks();
        return credentials.issue(SEAT, Purpose.OWNER_LINK, HOUSE, Doors.DESK_LIFE);
    }

    /** Ends the links of earlier starts: staff comes in another way now. */
    public void endOwnerLinks() {
        credentials.revokeAll(Purpose.OWNER_LINK);
    }

    /** A new secret for the owner's seat. The caller checked the right. */
    String give() {
        return credentials.issue(SEAT, Purpose.HOUSE, HOUSE, Doors.STAFF_LIFE);
    }

    /** True for a link that opens the house and no evening. */
    boolean isOwn(String ownerLink) {
        return credentials
                .once(ownerLink)
                .filter(right -> right.seat().equals(SEAT))
                .isPresent();
    }

    /** Spends the link of the house. Refuses {@code workshop.refused.link} when it was spent. */
    Doors.Entered open(String ownerLink) {
        var spent = credentials.spend(ownerLink).filter(right -> right.purpose() == Purpose.OWNER_LINK);
        if (spent.isEmpty()) {
            throw Refusal.because("workshop.refused.link");
        }
        audit.note(Audit.OWNER, null, new Act("owner.link", "link", SEAT));
        return new Doors.Entered(SEAT, give(), Doors.STAFF_LIFE, "/");
    }

    /** True for a browser that holds the owner's seat, and for who signed in and owns the house. */
    @Transactional(readOnly = true)
    public boolean owns(Function<String, Optional<String>> secretOf) {
        return holdsSeat(secretOf) || byAccount.ownsHouse(secretOf);
    }

    private boolean holdsSeat(Function<String, Optional<String>> secretOf) {
        return secretOf.apply(SEAT)
                .flatMap(credentials::check)
                .filter(right ->
                        right.purpose() == Purpose.HOUSE && right.seat().equals(SEAT))
                .isPresent();
    }

    /**
     * The workplace of a traject, for who has a role there and signed in, for the owner of the house and for the owner of an
     * evening of that traject. Who could come both ways comes under the own name.
     */
    public Optional<Doors.Entered> workplace(String handle, Function<String, Optional<String>> secretOf) {
        return byAccount.workplace(handle, secretOf).or(() -> byOwner(handle, secretOf));
    }

    private Optional<Doors.Entered> byOwner(String handle, Function<String, Optional<String>> secretOf) {
        return trajects.byHandle(handle).flatMap(traject -> {
            var who = holdsSeat(secretOf)
                    ? Optional.of(Audit.OWNER)
                    : ownsEvening(traject.id(), secretOf).map(owner -> "participant:" + owner);
            return who.map(actor -> {
                audit.note(actor, traject.id(), new Act("workplace.enter", "traject", traject.id()));
                return seat(traject);
            });
        });
    }

    /** The seat at this workplace, for who may go there. The caller checked the right. */
    Doors.Entered seat(TrajectView traject) {
        var secret = credentials.issue(
                traject.deskSeat(), Purpose.FACILITATOR, staff(traject.id()).value(), Doors.STAFF_LIFE);
        return new Doors.Entered(traject.deskSeat(), secret, Doors.STAFF_LIFE, traject.workplace());
    }

    /**
     * The desk of an evening, for who guides in its traject and signed in, and for who is at its workplace by the owner's link.
     * Whoever leads it goes on leading.
     */
    public Optional<Doors.Entered> desk(String handle, Function<String, Optional<String>> secretOf) {
        return byAccount.desk(handle, secretOf).or(() -> byLink(handle, secretOf));
    }

    private Optional<Doors.Entered> byLink(String handle, Function<String, Optional<String>> secretOf) {
        return workshops
                .byHandle(handle)
                .filter(evening -> {
                    var staff = trajects.byId(evening.traject())
                            .map(TrajectView::deskSeat)
                            .flatMap(seat -> secretOf.apply(seat).flatMap(secret -> participants.scopeOf(seat, secret)))
                            .filter(scope -> scope.isStaff() && !roles.isByAccount(scope.speaker()));
                    staff.ifPresent(scope -> audit.note(scope, "desk.enter", "evening", evening.id()));
                    return staff.isPresent();
                })
                .map(evening -> new Doors.Entered(
                        evening.deskSeat(),
                        credentials.issue(
                                evening.deskSeat(),
                                Purpose.FACILITATOR,
                                guides.owner(evening.id()).value(),
                                Doors.DESK_LIFE),
                        Doors.DESK_LIFE,
                        "/regie/" + evening.handle()));
    }

    private Optional<ParticipantId> ownsEvening(TrajectId traject, Function<String, Optional<String>> secretOf) {
        return workshops.of(traject).stream()
                .flatMap(evening -> secretOf
                        .apply(evening.deskSeat())
                        .flatMap(secret -> participants.scopeOf(evening.deskSeat(), secret))
                        .map(Scope::speaker)
                        .filter(guides.owner(evening.id())::equals)
                        .stream())
                .findFirst();
    }

    /** One person stands for all who come by a link of the owner; who signs in is somebody of their own. */
    ParticipantId staff(TrajectId traject) {
        return jdbc
                .sql("select id from participant where traject_id = ? and workshop_id is null and kind = 'FACILITATOR'"
                        + " and id not in (select s.participant_id from staff_person s) order by joined_at, id")
                .param(traject.value())
                .query(UUID.class)
                .list()
                .stream()
                .findFirst()
                .map(ParticipantId::new)
                .orElseGet(() -> founding.staff(traject, null));
    }
}
