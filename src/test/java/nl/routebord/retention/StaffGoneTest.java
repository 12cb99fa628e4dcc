package nl.routebord.retention;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.routebord.access.StaffAccount;
import nl.routebord.access.StaffAccounts;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.GivingRoles;
import nl.routebord.workshop.Staff;
import nl.routebord.workshop.StaffRoles;
import nl.routebord.workshop.TrajectRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an account of staff that nobody used for two years: looked at with the clock moved. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class StaffGoneTest {

    private static final String ISSUER = "https://aanmelden.wijkerveen.test";

    @Autowired
    private Cast cast;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private GivingRoles giving;

    @Autowired
    private StaffRoles roles;

    @Autowired
    private Staff staff;

    @Autowired
    private Disposal disposal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void an_account_of_staff_without_a_sign_in_for_two_years_loses_its_roles_and_its_name() {
        var evening = cast.evening();
        var owner = cast.owner(evening);
        var subject = UUID.randomUUID().toString();
        var account = accounts.arrived(ISSUER, subject, "Sanne de Wit", false);
        accounts.enter(account.id(), Duration.ofHours(8));
        var other = accounts.arrived(ISSUER, UUID.randomUUID().toString(), "Piet Smit", true);
        giving.give(owner, command(), account.id(), TrajectRole.STAFF);
        assertThat(roles.of(account, owner.traject())).contains(TrajectRole.STAFF);
        var role = jdbc.sql("select id from staff_role where account_id = ?")
                .param(account.id().value())
                .query(UUID.class)
                .single();

        disposal.look(after(729));
        assertThat(roles.of(account, owner.traject())).contains(TrajectRole.STAFF);
        assertThat(accounts.all()).contains(account, other);

        disposal.look(after(731));
        assertThat(roles.of(account, owner.traject())).isEmpty();
        assertThat(accounts.all()).extracting(StaffAccount::id).doesNotContain(account.id(), other.id());
        for (var gone : List.of(subject, account.name(), other.name())) {
            assertThat(count("select count(*) from staff_account where ? in (subject, name)", gone))
                    .isZero();
        }
        assertThat(count(
                        "select count(*) from staff_account where id = ? and not owner and issuer = ''",
                        other.id().value()))
                .isOne();
        disposal.look(after(732));
        assertThat(BookLines.about(jdbc, account.id())).containsExactly("account.clock.end ok system system:disposal");
        assertThat(BookLines.about(jdbc, role)).containsExactly("role.clock.end ok system system:disposal");
        // Who comes back is somebody new, without what they had.
        var again = accounts.arrived(ISSUER, subject, "Sanne de Wit", false);
        assertThat(again.id()).isNotEqualTo(account.id());
        assertThat(roles.of(again, owner.traject())).isEmpty();
    }

    @Test
    void with_an_account_of_staff_the_name_goes_from_every_traject_and_evening_and_what_was_done_stays() {
        var evening = cast.evening();
        var owner = cast.owner(evening);
        var name = "Willemijn " + UUID.randomUUID();
        var gone = staff.with(owner, name, TrajectRole.STAFF);
        var stays = staff.with(owner, "Piet " + name, TrajectRole.STAFF);
        for (var browser : List.of(gone, stays)) {
            staff.workplace(browser, cast.traject(evening));
            staff.desk(browser, evening.workshop());
        }
        jdbc.sql("update staff_account set last_at = ? where id = ?")
                .params(
                        clock.instant().plus(Duration.ofDays(10)).atOffset(ZoneOffset.UTC),
                        stays.account().id().value())
                .update();
        assertThat(count("select count(*) from participant where alias = ?", name))
                .isEqualTo(2);

        disposal.look(after(735));
        disposal.look(after(735));

        assertThat(count("select count(*) from participant where alias = ?", name))
                .isZero();
        assertThat(count("select count(*) from staff_account where name = ?", name))
                .isZero();
        assertThat(count("select count(*) from participant where alias = ?", "Piet " + name))
                .isEqualTo(2);
        assertThat(count(
                        "select count(*) from staff_person where account_id = ?",
                        gone.account().id().value()))
                .isOne();
    }

    private Instant after(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private int count(String sql, Object value) {
        return jdbc.sql(sql).param(value).query(Integer.class).single();
    }
}
