package nl.routebord.signin;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.routebord.access.Purpose;
import nl.routebord.digest.MailAddress;
import nl.routebord.shared.Scope;
import nl.routebord.soundingboard.Device;
import nl.routebord.soundingboard.MemberDevices;
import nl.routebord.soundingboard.MemberDoor;
import nl.routebord.soundingboard.Threshold;
import nl.routebord.testing.AtOnce;
import nl.routebord.workshop.Participants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The links in the mails, as a mail server got them. */
class MailLinksTest extends Mailroom {

    private static final String PHONE = "Mozilla/5.0 (iPhone) Mobile Safari";

    @Autowired
    private Participants participants;

    @Autowired
    private MemberDevices devices;

    @BeforeEach
    void turnedOn() throws Exception {
        turnOn();
    }

    @Test
    void the_link_lets_one_device_in_by_a_tap_and_only_once() throws Exception {
        var link = asked();
        assertThat(link).matches("[a-z2-7]{26}");
        assertThat(links.opens(link)).get().extracting(MailLinks.Opens::alias).isEqualTo("Anneke");

        var entered = tap(link);

        assertThat(scope(entered)).contains(anneke);
        assertThat(links.opens(link)).isEmpty();
        assertThatThrownBy(() -> tap(link)).hasMessage("signin.refused.link");
        assertThat(homes.all(anneke.speaker()).in()).hasSize(1);
    }

    @Test
    void the_mail_is_short_and_names_nobody_and_the_table_has_only_the_hash() throws Exception {
        var link = asked();
        assertThat(post.subjects(inbox).getLast()).startsWith("Aanmelden voor het klankbord, gemeente ");
        assertThat(post.latest(inbox))
                .contains("De link werkt één keer, een kwartier lang.", "Vroeg u dit niet?")
                .doesNotContain("Anneke", inbox, "klankbord/")
                .hasSizeLessThan(500);
        assertThat(jdbc.sql("select secret_hash from credential where purpose = 'MEMBER_MAIL' and subject = ?")
                        .param(anneke.speaker().value())
                        .query(String.class)
                        .single())
                .doesNotContain(link)
                .hasSize(64);
    }

    @Test
    void the_device_counts_as_one_the_member_let_in_and_can_be_put_out_again() throws Exception {
        var entered = tap(asked());
        var device = homes.all(anneke.speaker()).in().getFirst();
        assertThat(device.state()).isEqualTo(Threshold.State.IN);
        assertThat(jdbc.sql("select in_by from member_device where id = ?")
                        .param(device.id())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(anneke.speaker().value());

        devices.putOut(anneke, command(), device.id());

        assertThat(scope(entered)).isEmpty();
    }

    @Test
    void the_personal_link_keeps_its_one_device() throws Exception {
        tap(asked());
        assertThat(homes.arrive(homes.follow(anneke)).state()).isEqualTo(Threshold.State.IN);
    }

    @Test
    void the_same_tap_sent_again_gets_the_same_seat() throws Exception {
        var link = asked();
        var tap = command();
        var first = links.enter(tap, link, Optional.empty(), PHONE);
        assertThat(links.enter(tap, link, Optional.empty(), PHONE)).isEqualTo(first);
        assertThat(homes.all(anneke.speaker()).in()).hasSize(1);
    }

    @Test
    void a_device_that_waited_comes_in_with_what_it_has_and_one_that_is_in_stays() throws Exception {
        homes.device(anneke);
        var laptop = homes.follow(anneke);
        assertThat(homes.arrive(laptop).state()).isEqualTo(Threshold.State.WAITING);
        var link = asked();

        for (int n = 0; n < 2; n++) {
            assertThat(links.enter(command(), link, Optional.of(laptop.secret()), PHONE)
                            .fresh())
                    .isNull();
        }

        assertThat(homes.now(laptop)).contains(anneke);
        assertThat(homes.all(anneke.speaker()).in()).extracting(Device::id).contains(laptop.device());
    }

    @Test
    void a_used_link_opens_nothing_for_another_member_of_the_same_house() throws Exception {
        var link = asked();
        tap(link);
        var stranger = homes.device(cast.evening().anneke());
        assertThatThrownBy(() -> links.enter(command(), link, Optional.of(stranger.secret()), PHONE))
                .hasMessage("signin.refused.link");
    }

    @Test
    void of_two_taps_at_once_one_comes_in() throws Exception {
        var link = asked();
        var in = AtOnce.all(2, n -> () -> {
            try {
                tap(link);
                return true;
            } catch (RuntimeException refused) {
                return false;
            }
        });
        assertThat(in).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void after_a_quarter_of_an_hour_it_opens_nothing() throws Exception {
        var link = asked();
        assertThat(jdbc.sql("update credential set expires_at = expires_at - interval '15' minute"
                                + " where purpose = 'MEMBER_MAIL' and subject = ?")
                        .param(anneke.speaker().value())
                        .update())
                .isOne();
        assertThat(links.opens(link)).isEmpty();
        assertThatThrownBy(() -> tap(link)).hasMessage("signin.refused.link");
    }

    @Test
    void who_is_put_out_gets_no_mail_and_a_link_on_its_way_opens_nothing() throws Exception {
        var link = asked();
        jdbc.sql("update participant set out_at = joined_at where id = ?")
                .param(anneke.speaker().value())
                .update();
        assertThat(links.opens(link)).isEmpty();
        assertThatThrownBy(() -> tap(link)).hasMessage("signin.refused.link");
        aMinuteLater();
        var before = post.subjects(inbox).size();
        links.ask(MailAddress.of(inbox));
        assertThat(post.subjects(inbox)).hasSize(before);
    }

    @Test
    void whose_last_day_is_over_does_not_come_in() throws Exception {
        var link = asked();
        homes.follow(anneke);
        homes.device(anneke);
        assertThat(jdbc.sql("update member_seat set since_day = date '2020-01-01', until_day = date '2020-01-31'"
                                + " where participant_id = ?")
                        .param(anneke.speaker().value())
                        .update())
                .isOne();
        assertThat(links.opens(link)).isEmpty();
        assertThatThrownBy(() -> tap(link)).hasMessage("signin.refused.link");
    }

    @Test
    void turning_it_off_ends_what_is_on_its_way_and_nothing_more_is_mailed() throws Exception {
        var link = asked();
        stop();
        assertThat(links.opens(link)).isEmpty();
        assertThatThrownBy(() -> tap(link)).hasMessage("signin.refused.link");
        var before = post.subjects(inbox).size();
        links.ask(MailAddress.of(inbox));
        assertThat(post.subjects(inbox)).hasSize(before);
    }

    @Test
    void asked_twice_in_a_minute_one_mail_goes_out_also_from_ten_nodes() throws Exception {
        var before = post.subjects(inbox).size();
        AtOnce.all(10, n -> () -> {
            links.ask(MailAddress.of(n % 2 == 0 ? inbox : inbox.toUpperCase(java.util.Locale.ROOT)));
            return n;
        });
        assertThat(post.subjects(inbox)).hasSize(before + 1);
    }

    @Test
    void no_other_kind_of_secret_opens_this_door() {
        for (var purpose : List.of(Purpose.MEMBER, Purpose.MEMBER_LINK, Purpose.GUEST, Purpose.GUIDE_LINK)) {
            var secret =
                    credentials.issue("k-abcd2345", purpose, anneke.speaker().value(), null);
            assertThat(links.opens(secret)).isEmpty();
            assertThatThrownBy(() -> tap(secret)).hasMessage("signin.refused.link");
        }
    }

    private String asked() throws Exception {
        links.ask(MailAddress.of(inbox));
        return link();
    }

    private MemberDoor.Entered tap(String link) {
        return links.enter(command(), link, Optional.empty(), PHONE);
    }

    private Optional<Scope> scope(MemberDoor.Entered entered) {
        return participants.scopeOf(
                entered.seat(), Optional.ofNullable(entered.fresh()).orElseThrow());
    }
}
