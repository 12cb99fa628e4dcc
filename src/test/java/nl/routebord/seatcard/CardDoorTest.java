package nl.routebord.seatcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.road.Fields;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Refusal;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Barring;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Participants;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way in with a card: one person per card, whatever is tapped, lost or sent again. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class CardDoorTest {

    @Autowired
    private SeatCards desk;

    @Autowired
    private Cards cards;

    @Autowired
    private CardDoor door;

    @Autowired
    private Doors doors;

    @Autowired
    private Barring barring;

    @Autowired
    private Groups groups;

    @Autowired
    private Participants participants;

    @Autowired
    private Steering steering;

    @Autowired
    private Secrets secrets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private final String address = UUID.randomUUID().toString();
    private Cast.Evening evening;
    private SeatCard card;
    private SeatCard other;
    private String secret;

    @BeforeEach
    void twoCardsOfTheClients() {
        evening = cast.evening();
        var issued = Hand.issue(desk, cards, evening, 2, clients().id().toString());
        card = issued.getFirst();
        other = issued.getLast();
        secret = cards.secret(card).orElseThrow();
    }

    @Test
    void a_card_lets_its_holder_in_as_a_guest_of_the_group_on_it() {
        var fatima = hand();
        var inside = fatima.enter(card, secret, "alias", "Fatima");

        assertThat(inside.go()).isEqualTo("/m/" + evening.workshop().code());
        var person = participants.person(fatima.who().orElseThrow()).orElseThrow();
        assertThat(person.alias()).isEqualTo("Fatima");
        assertThat(person.group()).isEqualTo(clients().name());
    }

    @Test
    void looking_at_a_card_spends_nothing() {
        var shown = hand().look(secret);
        assertThat(shown.number()).isEqualTo(card.number());
        assertThat(shown.asksAlias()).isTrue();
        assertThat(shown.asksGroup()).isFalse();
        assertThat(state()).isEqualTo(CardState.UNUSED);
        assertThat(guests()).isZero();
    }

    @Test
    void who_is_not_let_in_this_evening_does_not_come_in_with_a_card_either() {
        var fatima = hand();
        fatima.enter(card, secret);
        barring.bar(evening.marloes(), Cast.command(), fatima.who().orElseThrow());

        var another = cards.secret(other).orElseThrow();
        assertThatThrownBy(() -> fatima.enter(card, secret)).hasMessage("workshop.refused.barred");
        assertThatThrownBy(() -> fatima.look(another)).hasMessage("workshop.refused.barred");
        assertThatThrownBy(() -> fatima.enter(other, another)).hasMessage("workshop.refused.barred");
        hand().enter(other, another);
    }

    @Test
    void of_twenty_phones_that_tap_at_once_one_gets_in() throws Exception {
        var entered = AtOnce.all(20, n -> () -> {
            try {
                return Optional.of(hand().enter(card, secret));
            } catch (Refusal refused) {
                assertThat(refused).hasMessage("seatcard.refused.used");
                return Optional.<CardDoor.Inside>empty();
            }
        });
        assertThat(entered.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(guests()).isEqualTo(1);
    }

    @Test
    void twenty_resends_of_one_tap_are_one_person() throws Exception {
        var phone = hand();
        var entered = AtOnce.all(20, n -> () -> phone.enterAndLose(card, secret));
        assertThat(entered.stream().map(this::who)).hasSize(20).containsOnly(who(entered.getFirst()));
        assertThat(guests()).isEqualTo(1);
    }

    @Test
    void who_lost_the_answer_taps_again_and_is_the_same_person() {
        var phone = hand();
        var first = who(phone.enterAndLose(card, secret));
        assertThat(phone.look(secret).card()).isEqualTo(card.id());
        phone.enter(card, secret);
        assertThat(phone.who()).contains(first);
        assertThat(phone.inside(secret)).isPresent();
    }

    @Test
    void a_second_phone_is_told_so_before_and_at_the_tap() {
        hand().enter(card, secret);
        var second = hand();
        assertThatThrownBy(() -> second.look(secret)).hasMessage("seatcard.refused.used");
        assertThatThrownBy(() -> second.enter(card, secret)).hasMessage("seatcard.refused.used");
        assertThat(second.inside(secret)).isEmpty();
    }

    @Test
    void who_joined_by_code_goes_on_as_the_same_person_in_the_group_of_the_card() {
        var joined =
                doors.join(Cast.command(), Fields.of("code", evening.workshop().code(), "alias", "Jan"), address);
        var jan = hand().with(joined);
        var before = jan.who();

        assertThat(jan.look(secret).asksAlias()).isFalse();
        assertThat(jan.enter(card, secret).seat()).isNull();

        assertThat(jan.who()).isEqualTo(before);
        assertThat(participants.person(before.orElseThrow()).orElseThrow().group())
                .isEqualTo(clients().name());
        assertThat(guests()).isEqualTo(1);
    }

    @Test
    void one_device_has_one_card_and_the_second_card_is_not_spent() {
        var phone = hand();
        phone.enter(card, secret);
        assertThatThrownBy(() -> phone.enter(other, cards.secret(other).orElseThrow()))
                .hasMessage("seatcard.refused.own");
        assertThat(cards.of(evening.workshop().id()).getLast().state()).isEqualTo(CardState.UNUSED);
    }

    @Test
    void a_tap_on_an_older_tab_does_not_spend_the_card_that_was_scanned_since() {
        assertThatThrownBy(() -> hand().enter(other, secret)).hasMessage("seatcard.refused.other");
        assertThat(state()).isEqualTo(CardState.UNUSED);
    }

    @Test
    void a_card_that_was_taken_back_looks_like_one_that_never_was() {
        var phone = hand();
        phone.enter(card, secret);
        desk.revoke(evening.marloes(), Cast.command(), card.number());

        assertThat(phone.who()).isEmpty();
        assertThat(phone.inside(secret)).isEmpty();
        assertThatThrownBy(() -> hand().look(secret)).hasMessage("seatcard.refused.unknown");
        assertThatThrownBy(() -> hand().enter(card, secret)).hasMessage("seatcard.refused.unknown");
        assertThatThrownBy(() -> hand().look(secrets.fresh())).hasMessage("seatcard.refused.unknown");
    }

    @Test
    void made_anew_the_old_secret_and_seat_are_dead_and_the_next_phone_is_the_same_person() {
        var old = hand();
        old.enter(card, secret, "alias", "Fatima");
        var fatima = old.who().orElseThrow();
        desk.reissue(evening.marloes(), Cast.command(), card.number());

        assertThat(old.who()).isEmpty();
        assertThatThrownBy(() -> old.enter(card, secret)).hasMessage("seatcard.refused.unknown");
        var fresh = cards.secret(cards.of(evening.workshop().id()).getFirst()).orElseThrow();
        assertThat(fresh).isNotEqualTo(secret);
        var next = hand();
        assertThat(next.look(fresh).asksAlias()).isFalse();
        next.enter(card, fresh);
        assertThat(next.who()).contains(fatima);
        assertThat(guests()).isEqualTo(1);
    }

    @Test
    void a_tap_that_races_with_making_anew_never_leaves_an_old_seat_alive() throws Exception {
        for (int round = 0; round < 10; round++) {
            var now = cards.of(evening.workshop().id()).getFirst();
            var valid = cards.secret(now).orElseThrow();
            var phone = hand();
            AtOnce.all(2, n -> () -> {
                if (n == 0) {
                    return desk.reissue(evening.marloes(), Cast.command(), card.number());
                }
                try {
                    return phone.enter(now, valid);
                } catch (Refusal refused) {
                    assertThat(refused).hasMessage("seatcard.refused.unknown");
                    return refused;
                }
            });
            assertThat(phone.who()).isEmpty();
        }
        assertThat(guests()).isLessThanOrEqualTo(1);
    }

    @Test
    void who_keeps_scanning_wrong_cards_is_asked_to_wait_and_the_neighbour_with_a_right_one_is_not() {
        for (int n = 0; n < 25; n++) {
            assertThatThrownBy(() -> hand().look(secrets.fresh())).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> hand().look(secrets.fresh())).hasMessage("workshop.refused.guessing");
        assertThatThrownBy(() -> doors.find("22222222", address)).hasMessage("workshop.refused.guessing");
        assertThat(hand().look(secret).card()).isEqualTo(card.id());
    }

    @Test
    void after_the_evening_no_card_lets_anybody_in() {
        steering.end(evening.marloes(), Cast.command());
        assertThatThrownBy(() -> hand().enter(card, secret)).hasMessage("seatcard.refused.over");
    }

    @Test
    void the_database_holds_no_secret_and_a_key_says_nothing_of_itself() {
        assertThat(secret).hasSize(26);
        assertThat(card.hash()).isEqualTo(secrets.hash(secret)).isNotEqualTo(secret);
        assertThat(new CardKey(secret, secrets.fresh()).toString()).doesNotContain(secret);
    }

    private Hand hand() {
        return new Hand(door, participants, secrets, address);
    }

    private ParticipantId who(CardDoor.Inside inside) {
        var seat = Objects.requireNonNull(inside.seat());
        return participants.scopeOf(seat.seat(), seat.secret()).orElseThrow().speaker();
    }

    private CardState state() {
        return cards.of(evening.workshop().id()).getFirst().state();
    }

    private Groups.Group clients() {
        return groups.of(evening.workshop().traject()).getFirst();
    }

    private int guests() {
        return jdbc.sql("select count(*) from participant where workshop_id = ? and kind = 'GUEST'")
                .param(evening.workshop().id().value())
                .query(Integer.class)
                .single();
    }
}
