package nl.routebord.workshop;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.StaffAccount;
import nl.routebord.access.StaffAccounts;
import nl.routebord.shared.TrajectId;
import nl.routebord.trail.Turns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ways for who signed in with the account of the organisation: to the workplace, to the desk of an evening and to the pages
 * to read, each as the role in that traject has it. Every seat is within the sign-in and ends with it. Who has no role goes
 * nowhere. {@code secretOf} gives the secret a browser holds for a seat.
 */
@Service
@Transactional
public class StaffDoor {

    private final StaffAccounts accounts;
    private final StaffRoles roles;
    private final StaffPeople people;
    private final Trajects trajects;
    private final Workshops workshops;
    private final Leading leading;
    private final Credentials credentials;
    private final Turns turns;
    private final Audit audit;

    StaffDoor(
            StaffAccounts accounts,
            StaffRoles roles,
            StaffPeople people,
            Trajects trajects,
            Workshops workshops,
            Leading leading,
            Credentials credentials,
            Turns turns,
            Audit audit) {
        this.audit = audit;
        this.accounts = accounts;
        this.roles = roles;
        this.people = people;
        this.trajects = trajects;
        this.workshops = workshops;
        this.leading = leading;
        this.credentials = credentials;
        this.turns = turns;
    }

    /** The workplace, for the owner and the staff of the traject. */
    public Optional<Doors.Entered> workplace(String handle, Function<String, Optional<String>> secretOf) {
        return trajects.byHandle(handle)
                .flatMap(traject -> signedIn(traject.id(), TrajectRole::works, secretOf)
                        .map(in -> seat(in, traject, traject.deskSeat(), Purpose.FACILITATOR, traject.workplace())));
    }

    /** The public pages, for who may read these before they are public. */
    public Optional<Doors.Entered> reading(String handle, Function<String, Optional<String>> secretOf) {
        return trajects.byHandle(handle)
                .flatMap(traject -> signedIn(traject.id(), TrajectRole::reads, secretOf)
                        .map(in -> seat(in, traject, traject.readerSeat(), Purpose.READER, traject.publicPage())));
    }

    private Doors.Entered seat(In in, TrajectView traject, String seat, Purpose purpose, String go) {
        turns.take(traject.id(), "role");
        var who = people.in(traject.id(), in.account);
        noted(
                in,
                traject.id(),
                purpose == Purpose.READER ? "reading.enter" : "workplace.enter",
                "traject",
                traject.id());
        var secret = credentials.issueWithin(in.signIn, seat, purpose, who.value(), null);
        return new Doors.Entered(seat, secret, Doors.STAFF_LIFE, go);
    }

    /**
     * The desk of an evening, for who guides in its traject; under the name of the account. Leads where nobody leads who has a
     * seat, and helps otherwise. Empty too for who was withdrawn from that evening.
     */
    public Optional<Doors.Entered> desk(String handle, Function<String, Optional<String>> secretOf) {
        return workshops
                .byHandle(handle)
                .flatMap(evening -> signedIn(evening.traject(), TrajectRole::guides, secretOf)
                        .flatMap(in -> desk(in, evening)));
    }

    private Optional<Doors.Entered> desk(In in, WorkshopView evening) {
        turns.take(evening.traject(), "role");
        leading.hold(evening.id());
        var grant = roles.grant(in.account, evening.traject());
        return grant.flatMap(by -> people.at(evening, in.account, by)).map(who -> {
            leading.ifNobody(evening.id(), who);
            noted(in, evening.traject(), "desk.enter", "evening", evening.id());
            var secret = credentials.issueWithin(
                    in.signIn, evening.deskSeat(), Purpose.FACILITATOR, who.value(), Doors.DESK_LIFE);
            return new Doors.Entered(evening.deskSeat(), secret, Doors.DESK_LIFE, "/regie/" + evening.handle());
        });
    }

    private void noted(In in, TrajectId traject, String act, String kind, Object object) {
        audit.note("account:" + in.account.id(), traject, new Act(act, kind, object));
    }

    /** Who is signed in here and owns the house, by the provider. */
    @Transactional(readOnly = true)
    public boolean ownsHouse(Function<String, Optional<String>> secretOf) {
        return accounts.of(secretOf).filter(StaffAccount::owner).isPresent();
    }

    private record In(StaffAccount account, UUID signIn) {}

    private Optional<In> signedIn(
            TrajectId traject, Predicate<TrajectRole> may, Function<String, Optional<String>> secretOf) {
        return accounts.of(secretOf)
                .filter(account -> roles.of(account, traject).filter(may).isPresent())
                .flatMap(account -> accounts.signIn(secretOf).map(signIn -> new In(account, signIn)));
    }
}
