package nl.routebord.seatcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Forgetting;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Participants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The card of somebody who wipes their data is taken back; the desk makes it anew, for somebody else. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class OwnCardTest {

    @Autowired
    private SeatCards desk;

    @Autowired
    private Cards cards;

    @Autowired
    private CardDoor door;

    @Autowired
    private Groups groups;

    @Autowired
    private Participants participants;

    @Autowired
    private Secrets secrets;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private Cast cast;

    @Test
    void a_card_of_who_wiped_opens_nothing_and_made_anew_it_is_another_person() {
        var evening = cast.evening();
        var workshop = evening.workshop();
        var group = groups.of(workshop.traject()).getFirst();
        var card = Hand.issue(desk, cards, evening, 1, group.id().toString()).getFirst();
        var secret = cards.secret(card).orElseThrow();
        var hand = new Hand(door, participants, secrets, UUID.randomUUID().toString());
        hand.enter(card, secret, "alias", "Fatima");
        var fatima = hand.who().orElseThrow();

        forgetting.erase(Scope.guest(workshop.traject(), workshop.id(), fatima));

        assertThat(hand.who()).isEmpty();
        var taken = cards.of(workshop.id()).getFirst();
        assertThat(taken.revoked()).isTrue();
        assertThat(taken.participant()).isNull();
        assertThatThrownBy(() ->
                        new Hand(door, participants, secrets, UUID.randomUUID().toString()).enter(card, secret))
                .hasMessage("seatcard.refused.unknown");

        desk.reissue(evening.marloes(), Cast.command(), card.number());
        var anew = cards.of(workshop.id()).getFirst();
        var next = new Hand(door, participants, secrets, UUID.randomUUID().toString());
        next.enter(anew, cards.secret(anew).orElseThrow());
        assertThat(next.who()).isPresent().isNotEqualTo(java.util.Optional.of(fatima));
        assertThat(desk.mayVote(next.who().orElseThrow())).isTrue();
    }
}
