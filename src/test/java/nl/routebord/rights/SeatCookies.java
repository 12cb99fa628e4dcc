package nl.routebord.rights;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.access.StaffAccounts;
import nl.routebord.soundingboard.Homes;
import nl.routebord.workshop.Trajects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cookies of people of a world, as their browsers hold them. */
final class SeatCookies {

    private static final String PROVIDER = "https://aanmelden.wijkerveen.example";

    private final Building building;
    private final Credentials credentials;
    private final Homes homes;
    private final StaffAccounts accounts;
    private final JdbcClient jdbc;
    private final Trajects trajects;

    SeatCookies(
            Building building,
            Credentials credentials,
            Homes homes,
            StaffAccounts accounts,
            JdbcClient jdbc,
            Trajects trajects) {
        this.building = building;
        this.credentials = credentials;
        this.homes = homes;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.trajects = trajects;
    }

    Cookie guest(World of) {
        var seat = of.evening.workshop().guestSeat();
        return cookie(
                seat,
                credentials.issue(seat, Purpose.GUEST, of.person(Actor.GUEST).value(), null));
    }

    Cookie lead(World of) {
        var seat = of.evening.workshop().deskSeat();
        return cookie(
                seat,
                credentials.issue(
                        seat, Purpose.FACILITATOR, of.person(Actor.LEAD).value(), null));
    }

    Cookie staff(World of) {
        var seat = trajects.byId(of.traject()).orElseThrow().deskSeat();
        return cookie(
                seat,
                credentials.issue(
                        seat, Purpose.FACILITATOR, of.person(Actor.STAFF).value(), null));
    }

    /** An account of the organisation that may read along in this traject. */
    Cookie reader(World of) {
        var cookie = signedIn("Rianne", false);
        building.send(
                of.who(Actor.OWNER),
                "role.give",
                "account",
                accounts.arrived(PROVIDER, "Rianne", "Rianne", false).id().toString(),
                "role",
                "READER");
        return cookie;
    }

    /** An account of the organisation that signed in just now. */
    Cookie signedIn(String name, boolean owner) {
        var account = accounts.arrived(PROVIDER, name, name, owner).id().value();
        var in = UUID.randomUUID();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        jdbc.sql("insert into staff_sign_in (id, account_id, started_at, ends_at, checked_at) values (?, ?, ?, ?, ?)")
                .params(in, account, now, now.plusHours(8), now)
                .update();
        return cookie(
                StaffAccounts.SEAT,
                credentials.issueWithin(in, StaffAccounts.SEAT, Purpose.STAFF_SIGN_IN, account, Duration.ofHours(8)));
    }

    Cookie member(World of) {
        var device = homes.device(of.who(Actor.MEMBER));
        return cookie(device.seat(), device.secret());
    }

    private static Cookie cookie(String seat, String secret) {
        return new Cookie("rb-" + seat, secret);
    }
}
