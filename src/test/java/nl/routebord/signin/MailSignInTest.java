package nl.routebord.signin;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.routebord.digest.Rhythm;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member turns signing in by mail on, with the code from the mailbox, and off. */
class MailSignInTest extends Mailroom {

    @Autowired
    private Live live;

    @Test
    void it_is_off_until_the_member_types_the_code_from_the_mail() throws Exception {
        assertThat(state()).isEqualTo(OwnSignIn.State.OFF);
        ask();
        assertThat(state()).isEqualTo(OwnSignIn.State.ASKED);
        assertThat(post.subjects(inbox))
                .hasSize(1)
                .allMatch(subject -> subject.startsWith("Uw code voor het klankbord"));
        assertThat(post.latest(inbox)).doesNotContain("Anneke", inbox, "http");

        var code = code();
        confirm(" " + code.substring(0, 4).toLowerCase(java.util.Locale.ROOT) + "-" + code.substring(4));
        assertThat(state()).isEqualTo(OwnSignIn.State.ON);
    }

    @Test
    void another_code_turns_nothing_on_and_neither_does_one_of_more_than_a_quarter_of_an_hour() throws Exception {
        ask();
        assertThatThrownBy(() -> confirm("ABCD2345")).hasMessage("signin.refused.code");
        jdbc.sql("update mail_sign_in set asked_at = asked_at - interval '16' minute where participant_id = ?")
                .param(anneke.speaker().value())
                .update();
        assertThatThrownBy(() -> confirm(code())).hasMessage("signin.refused.code");
        assertThat(state()).isEqualTo(OwnSignIn.State.OFF);
    }

    @Test
    void a_new_code_comes_after_a_minute_and_ends_the_one_before() throws Exception {
        ask();
        var first = code();
        assertThatThrownBy(this::ask).hasMessage("signin.refused.soon");
        aMinuteLater();
        ask();
        assertThat(code()).isNotEqualTo(first);
        assertThatThrownBy(() -> confirm(first)).hasMessage("signin.refused.code");
        confirm(code());
        assertThat(post.subjects(inbox)).hasSize(2);
    }

    @Test
    void another_address_for_the_news_or_none_turns_it_off() throws Exception {
        turnOn();
        subscriptions.subscribe(anneke, command(), inbox, Rhythm.MONTH);
        assertThat(state()).isEqualTo(OwnSignIn.State.ON);
        subscriptions.subscribe(anneke, command(), "b." + inbox, Rhythm.MONTH);
        assertThat(state()).isEqualTo(OwnSignIn.State.OFF);

        subscriptions.subscribe(anneke, command(), inbox, Rhythm.MONTH);
        turnOn();
        subscriptions.stop(anneke, command());
        assertThat(state()).isEqualTo(OwnSignIn.State.OFF);
        assertThatThrownBy(this::ask).hasMessage("signin.refused.address");
    }

    @Test
    void turned_off_it_is_off() throws Exception {
        turnOn();
        stop();
        stop();
        assertThat(state()).isEqualTo(OwnSignIn.State.OFF);
    }

    @Test
    void guests_and_guides_have_nothing_to_turn_on() {
        for (var other : java.util.List.of(evening.jan(), evening.marloes())) {
            assertThatThrownBy(() -> ask(other)).hasMessage("shared.refused.readonly");
        }
    }

    private OwnSignIn.State state() {
        return live.now(OwnSignIn.topic(anneke.speaker()), Audience.HALL, OwnSignIn.class)
                .state();
    }
}
