package nl.routebord.workshop;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.StaffAccount;
import nl.routebord.access.StaffAccounts;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import org.springframework.boot.test.context.TestComponent;

/** People of the organisation for tests: each signed in in a browser of their own, going where the product lets them. */
@TestComponent
public class Staff {

    private static final String ISSUER = "https://aanmelden.wijkerveen.test";

    private final StaffAccounts accounts;
    private final HouseDoor door;
    private final StaffDoor byAccount;
    private final Participants participants;
    private final GivingRoles giving;

    Staff(StaffAccounts accounts, HouseDoor door, StaffDoor byAccount, Participants participants, GivingRoles giving) {
        this.accounts = accounts;
        this.door = door;
        this.byAccount = byAccount;
        this.participants = participants;
        this.giving = giving;
    }

    /** Somebody in a browser, with the cookies that one holds. */
    public record Browser(StaffAccount account, UUID signIn, Map<String, String> seats) {

        Optional<String> secret(String seat) {
            return Optional.ofNullable(seats.get(seat));
        }
    }

    /** Somebody who signed in for the first time. */
    public Browser signIn(String name) {
        return signIn(name, false);
    }

    /** As {@link #signIn(String)}; {@code owner} for who owns the house by the provider. */
    public Browser signIn(String name, boolean owner) {
        return again(accounts.arrived(ISSUER, UUID.randomUUID().toString(), name, owner));
    }

    /** The same account in one more browser. */
    public Browser again(StaffAccount account) {
        var in = accounts.enter(account.id(), Duration.ofHours(8));
        var seats = new HashMap<String, String>();
        seats.put(StaffAccounts.SEAT, in.secret());
        return new Browser(account, in.id(), seats);
    }

    /** Somebody who signed in and got this role from the owner. */
    public Browser with(Scope owner, String name, TrajectRole role) {
        var browser = signIn(name);
        give(owner, browser, role);
        return browser;
    }

    /** Gives a role. */
    public void give(Scope owner, Browser to, TrajectRole role) {
        giving.give(owner, Cast.command(), to.account().id(), role);
    }

    /** Takes the role away. */
    public void take(Scope owner, Browser from) {
        giving.take(owner, Cast.command(), from.account().id());
    }

    /** To the workplace; as whom one speaks there, empty where nobody is let in. */
    public Optional<Scope> workplace(Browser browser, TrajectView traject) {
        return enter(browser, door.workplace(traject.handle(), browser::secret));
    }

    /** To the desk of an evening. */
    public Optional<Scope> desk(Browser browser, WorkshopView evening) {
        return enter(browser, door.desk(evening.handle(), browser::secret));
    }

    /** To the pages to read. */
    public Optional<Scope> reading(Browser browser, TrajectView traject) {
        return enter(browser, byAccount.reading(traject.handle(), browser::secret));
    }

    /** As whom this browser speaks at a seat now. */
    public Optional<Scope> now(Browser browser, String seat) {
        return browser.secret(seat).flatMap(secret -> participants.scopeOf(seat, secret));
    }

    private Optional<Scope> enter(Browser browser, Optional<Doors.Entered> entered) {
        return entered.flatMap(one -> {
            browser.seats().put(one.seat(), one.secret());
            return participants.scopeOf(one.seat(), one.secret());
        });
    }
}
