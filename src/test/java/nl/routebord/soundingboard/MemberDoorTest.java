package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.routebord.access.Credentials;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Devices of members: the first of a link comes in, the next ones wait for a yes, and each can be put out. */
@ServiceTest
class MemberDoorTest {

    @Autowired
    private MemberDoor door;

    @Autowired
    private MemberDevices devices;

    @Autowired
    private MemberLinks links;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Homes homes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope anneke;

    @BeforeEach
    void inviteAMember() {
        evening = cast.evening();
        anneke = evening.anneke();
    }

    @Test
    void the_first_device_comes_in_by_the_link_with_a_secret_of_its_own() {
        var link = links.of(anneke.speaker());
        var phone = homes.follow(anneke);

        assertThat(link).hasSizeGreaterThanOrEqualTo(26);
        assertThat(phone.secret()).isNotEqualTo(link);
        assertThat(homes.now(phone)).isEmpty();
        assertThat(homes.arrive(phone).state()).isEqualTo(Threshold.State.IN);
        assertThat(homes.now(phone)).contains(anneke);
        assertThat(credentials.check(link)).isPresent();
        assertThat(BookLines.about(jdbc, phone.device()))
                .containsExactly("device.first ok participant:" + anneke.speaker() + " member");
    }

    @Test
    void the_link_itself_is_no_seat() {
        var link = links.of(anneke.speaker());
        assertThat(door.arrive(door.seatOf(link).orElseThrow(), link)).isEmpty();
    }

    @Test
    void the_next_device_waits_with_a_number_until_the_member_says_yes() {
        var phone = homes.device(anneke);
        var laptop = homes.follow(anneke);
        var waits = homes.arrive(laptop);

        assertThat(waits.state()).isEqualTo(Threshold.State.WAITING);
        assertThat(waits.number()).matches("\\d{4}");
        assertThat(homes.now(laptop)).isEmpty();
        assertThat(homes.all(anneke.speaker()).waiting())
                .extracting(Device::number)
                .containsExactly(waits.number());

        devices.letIn(homes.now(phone).orElseThrow(), Cast.command(), laptop.device());

        assertThat(homes.now(laptop)).contains(anneke);
        assertThat(homes.arrive(laptop).state()).isEqualTo(Threshold.State.IN);
    }

    @Test
    void a_device_that_only_looked_at_the_link_uses_nothing_up_and_asks_nothing() {
        homes.follow(anneke);
        var phone = homes.follow(anneke);

        assertThat(homes.arrive(phone).state()).isEqualTo(Threshold.State.IN);
        assertThat(homes.all(anneke.speaker()).waiting()).isEmpty();
    }

    @Test
    void a_browser_that_is_in_or_waits_keeps_what_it_has_when_it_opens_the_link_again() {
        var link = links.of(anneke.speaker());
        var phone = homes.device(anneke);
        var laptop = homes.follow(anneke);
        homes.arrive(laptop);

        assertThat(door.follow(link, Optional.of(phone.secret()), null)
                        .orElseThrow()
                        .fresh())
                .isNull();
        assertThat(door.follow(link, Optional.of(laptop.secret()), null)
                        .orElseThrow()
                        .fresh())
                .isNull();
        assertThat(homes.arrive(laptop).number()).isEqualTo(homes.arrive(laptop).number());
    }

    @Test
    void of_two_devices_at_once_one_comes_in_and_one_waits() throws Exception {
        var browsers = List.of(homes.follow(anneke), homes.follow(anneke));

        var stand = AtOnce.all(2, n -> () -> homes.arrive(browsers.get(n)).state());

        assertThat(stand).containsExactlyInAnyOrder(Threshold.State.IN, Threshold.State.WAITING);
    }

    @Test
    void a_device_that_was_put_out_speaks_no_more_and_the_others_go_on() {
        var phone = homes.device(anneke);
        var laptop = homes.device(anneke);

        devices.putOut(anneke, Cast.command(), laptop.device());
        devices.putOut(anneke, Cast.command(), laptop.device());

        assertThat(homes.now(laptop)).isEmpty();
        assertThat(homes.now(phone)).contains(anneke);
        assertThat(homes.all(anneke.speaker()).in()).extracting(Device::id).containsExactly(phone.device());
    }

    @Test
    void who_was_refused_does_not_come_in_by_asking_again_and_cannot_be_let_in() {
        homes.device(anneke);
        var stranger = homes.follow(anneke);
        homes.arrive(stranger);

        devices.putOut(anneke, Cast.command(), stranger.device());

        assertThat(door.arrive(stranger.seat(), stranger.secret())).isEmpty();
        assertThatThrownBy(() -> devices.letIn(anneke, Cast.command(), stranger.device()))
                .hasMessage("soundingboard.refused.device");
        assertThat(homes.now(stranger)).isEmpty();
    }

    @Test
    void staff_of_the_traject_say_yes_too_and_nobody_else_does() {
        homes.device(anneke);
        var laptop = homes.follow(anneke);
        homes.arrive(laptop);

        for (var other : List.of(evening.anneke(), evening.fatima(), cast.staff(cast.evening()))) {
            assertThatThrownBy(() -> devices.letIn(other, Cast.command(), laptop.device()))
                    .as(other.role().toString())
                    .hasMessageMatching("soundingboard.refused.(device|member)");
        }
        devices.letIn(cast.staff(evening), Cast.command(), laptop.device());

        assertThat(homes.now(laptop)).contains(anneke);
    }

    @Test
    void more_than_five_that_wait_send_the_oldest_away() {
        homes.device(anneke);
        var first = homes.follow(anneke);
        homes.arrive(first);
        for (int n = 0; n < DeviceRows.MOST_WAITING; n++) {
            homes.arrive(homes.follow(anneke));
        }

        assertThat(door.arrive(first.seat(), first.secret())).isEmpty();
        assertThat(homes.all(anneke.speaker()).waiting())
                .hasSize(DeviceRows.MOST_WAITING)
                .extracting(Device::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_link_that_never_was_leads_nowhere() {
        assertThat(door.follow("aaaaaaaaaaaaaaaaaaaaaaaaaa", Optional.empty(), null))
                .isEmpty();
    }
}
