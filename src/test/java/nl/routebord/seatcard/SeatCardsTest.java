package nl.routebord.seatcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.routebord.access.Secrets;
import nl.routebord.live.Audience;
import nl.routebord.live.Live;
import nl.routebord.road.Fields;
import nl.routebord.shared.Scope;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Doors;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.Participants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the facilitator does with cards, whose voice they are, and the numbers of people. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class SeatCardsTest {

    @Autowired
    private SeatCards desk;

    @Autowired
    private Cards cards;

    @Autowired
    private CardDoor door;

    @Autowired
    private Electorate electorate;

    @Autowired
    private SeatCardIntake intake;

    @Autowired
    private Doors doors;

    @Autowired
    private Groups groups;

    @Autowired
    private Participants participants;

    @Autowired
    private Secrets secrets;

    @Autowired
    private Live live;

    @Autowired
    private Cast cast;

    private final String address = UUID.randomUUID().toString();
    private Cast.Evening evening;

    @BeforeEach
    void anEvening() {
        evening = cast.evening();
    }

    @Test
    void cards_get_the_next_numbers_of_their_evening() {
        issue(2);
        issue(1);
        assertThat(all()).extracting(card -> card.number().toString()).containsExactly("K-001", "K-002", "K-003");
        assertThat(Hand.issue(desk, cards, cast.evening(), 1, ""))
                .extracting(card -> card.number().toString())
                .containsExactly("K-001");
        assertThat(all()).extracting(SeatCard::hash).doesNotHaveDuplicates();
    }

    @Test
    void twenty_sheets_made_at_once_share_no_number() throws Exception {
        AtOnce.all(20, n -> () -> desk.issue(evening.marloes(), Cast.command(), 5, "", "Tafel " + n));
        assertThat(all()).hasSize(100).extracting(SeatCard::number).doesNotHaveDuplicates();
        assertThat(all().getLast().number()).isEqualTo(new CardNumber(100));
    }

    @Test
    void the_same_command_twice_makes_the_cards_once() {
        var command = Cast.command();
        var first = desk.issue(evening.marloes(), command, 3, "", null);
        assertThat(desk.issue(evening.marloes(), command, 3, "", null).text().key())
                .isEqualTo(first.text().key());
        assertThat(all()).hasSize(3);
    }

    @Test
    void too_few_too_many_and_a_group_of_elsewhere_are_refused() {
        for (int amount : new int[] {0, -1, SeatCards.MAX_AT_ONCE + 1}) {
            assertThatThrownBy(() -> issue(amount)).hasMessage("seatcard.refused.amount");
        }
        var elsewhere = groups.of(cast.evening().workshop().traject()).getFirst();
        assertThatThrownBy(() -> desk.issue(
                        evening.marloes(), Cast.command(), 1, elsewhere.id().toString(), null))
                .hasMessage("road.refused.broken");
        for (int n = 0; n < 4; n++) {
            issue(SeatCards.MAX_AT_ONCE);
        }
        issue(199);
        assertThatThrownBy(() -> issue(1)).hasMessage("seatcard.refused.full");
        assertThat(all()).hasSize(CardNumber.MAX);
    }

    @Test
    void only_the_facilitator_has_cards_in_hand() {
        issue(1);
        for (var who : List.of(evening.fatima(), evening.anneke())) {
            assertThatThrownBy(() -> desk.issue(who, Cast.command(), 1, "", null))
                    .hasMessage("shared.refused.staff");
            assertThatThrownBy(() -> desk.revoke(who, Cast.command(), new CardNumber(1)))
                    .hasMessage("shared.refused.staff");
            assertThatThrownBy(() -> desk.reissue(who, Cast.command(), new CardNumber(1)))
                    .hasMessage("shared.refused.staff");
            assertThatThrownBy(() -> desk.voter(who, new CardNumber(1))).hasMessage("shared.refused.staff");
            assertThatThrownBy(() -> electorate.cardsOnly(who, Cast.command(), true))
                    .hasMessage("shared.refused.staff");
            assertThatThrownBy(() -> electorate.heads(who, Cast.command(), 3)).hasMessage("shared.refused.staff");
        }
        assertThatThrownBy(() -> desk.voter(cast.evening().marloes(), new CardNumber(1)))
                .hasMessage("seatcard.refused.number");
    }

    @Test
    void a_number_may_be_typed_as_people_say_it() {
        for (var typed : List.of("K-017", "k17", " 17 ", "K 017", "017")) {
            assertThat(CardNumber.typed(typed)).isEqualTo(new CardNumber(17));
        }
        for (var wrong : List.of("", "K-000", "1000", "K-", "zeventien", "1-7")) {
            assertThatThrownBy(() -> CardNumber.typed(wrong)).hasMessage("seatcard.refused.number");
        }
    }

    @Test
    void a_paper_vote_makes_the_card_a_person_once_and_its_code_opens_nothing_any_more() throws Exception {
        var group = groups.of(evening.workshop().traject()).get(1);
        var card = Hand.issue(desk, cards, evening, 1, group.id().toString()).getFirst();
        var voters = AtOnce.all(10, n -> () -> desk.voter(evening.marloes(), card.number()));

        assertThat(voters).containsOnly(voters.getFirst());
        assertThat(participants.person(voters.getFirst()).orElseThrow().group()).isEqualTo(group.name());
        assertThat(all().getFirst().state()).isEqualTo(CardState.PAPER);
        assertThatThrownBy(() -> hand().enter(card, cards.secret(card).orElseThrow()))
                .hasMessage("seatcard.refused.paper");
        assertThat(electorate.of(evening.workshop().id()).devices()).isZero();

        desk.reissue(evening.marloes(), Cast.command(), card.number());
        var phone = hand();
        phone.enter(card, cards.secret(all().getFirst()).orElseThrow());
        assertThat(phone.who()).contains(voters.getFirst());
    }

    @Test
    void a_paper_vote_for_somebody_on_a_phone_is_of_that_person_and_a_card_taken_back_has_none() {
        issue(1);
        var card = all().getFirst();
        var phone = hand();
        phone.enter(card, cards.secret(card).orElseThrow());
        assertThat(phone.who()).contains(desk.voter(evening.marloes(), card.number()));
        assertThat(all().getFirst().state()).isEqualTo(CardState.PHONE);

        desk.revoke(evening.marloes(), Cast.command(), card.number());
        assertThatThrownBy(() -> desk.voter(evening.marloes(), card.number())).hasMessage("seatcard.refused.revoked");
    }

    @Test
    void only_with_a_card_a_vote_takes_a_card_that_was_not_taken_back() {
        issue(2);
        var fatima = evening.fatima();
        var anneke = evening.anneke();
        var holder = hand();
        holder.enter(all().getFirst(), cards.secret(all().getFirst()).orElseThrow());
        var jan = holder.who().orElseThrow();
        assertThat(List.of(fatima.speaker(), anneke.speaker(), jan)).allMatch(desk::mayVote);

        only(true);
        assertThat(desk.mayVote(jan)).isTrue();
        assertThat(desk.mayVote(desk.voter(evening.marloes(), new CardNumber(2))))
                .isTrue();
        assertThat(desk.mayVote(fatima.speaker())).isFalse();
        assertThat(desk.mayVote(anneke.speaker())).isFalse();
        assertThat(desk.mayVote(cast.evening().fatima().speaker())).isTrue();
        assertThat(desk.mayVote(cast.evening().anneke().speaker())).isTrue();

        desk.revoke(evening.marloes(), Cast.command(), new CardNumber(1));
        assertThat(desk.mayVote(jan)).isFalse();
        only(false);
        assertThat(desk.mayVote(jan)).isFalse();
        assertThat(desk.mayVote(fatima.speaker())).isTrue();
    }

    @Test
    void every_number_of_people_has_its_source() {
        var workshop = evening.workshop().id();
        assertThat(electorate.of(workshop)).isEqualTo(new Denominators(null, Denominators.Source.NONE, 0, null));

        electorate.invited(evening.marloes(), Cast.command(), 60);
        electorate.heads(evening.marloes(), Cast.command(), 45);
        doors.join(Cast.command(), Fields.of("code", evening.workshop().code()), address);
        assertThat(electorate.of(workshop)).isEqualTo(new Denominators(60, Denominators.Source.TYPED, 1, 45));

        issue(3);
        hand().enter(all().getFirst(), cards.secret(all().getFirst()).orElseThrow());
        desk.voter(evening.marloes(), new CardNumber(2));
        assertThat(electorate.of(workshop)).isEqualTo(new Denominators(3, Denominators.Source.CARDS, 2, 45));

        desk.revoke(evening.marloes(), Cast.command(), new CardNumber(1));
        electorate.heads(evening.marloes(), Cast.command(), null);
        assertThat(electorate.of(workshop)).isEqualTo(new Denominators(2, Denominators.Source.CARDS, 1, null));
    }

    @Test
    void a_number_of_people_that_is_none_is_refused() {
        for (var wrong : List.of("-1", "10000", "veel", "4,5")) {
            assertThatThrownBy(() -> intake.take(evening.marloes(), Cast.command("electorate.heads", "heads", wrong)))
                    .hasMessage("seatcard.refused.figure");
        }
        intake.take(evening.marloes(), Cast.command("electorate.heads", "heads", " 45 "));
        assertThat(electorate.of(evening.workshop().id()).heads()).isEqualTo(45);
    }

    @Test
    void the_desk_counts_each_pile_and_the_hall_gets_no_single_card() {
        var clients = groups.of(evening.workshop().traject()).getFirst();
        Hand.issue(desk, cards, evening, 3, clients.id().toString());
        desk.issue(evening.marloes(), Cast.command(), 2, "", "Tafel 4");
        hand().enter(all().getFirst(), cards.secret(all().getFirst()).orElseThrow());
        desk.voter(evening.marloes(), new CardNumber(2));
        desk.revoke(evening.marloes(), Cast.command(), new CardNumber(4));

        var board = board(Audience.STAFF);
        assertThat(board.piles())
                .containsExactly(
                        new ElectorateBoard.PileCount(new Pile(clients.id(), clients.name(), null), 1, 2, 0),
                        new ElectorateBoard.PileCount(new Pile(null, null, "Tafel 4"), 1, 0, 1));
        assertThat(board.cardsUsed()).isEqualTo(2);
        assertThat(board.cards())
                .extracting(ElectorateBoard.Line::state)
                .containsExactly(
                        CardState.PHONE, CardState.PAPER, CardState.UNUSED, CardState.REVOKED, CardState.UNUSED);

        var hall = board(Audience.HALL);
        assertThat(hall.figures()).isEqualTo(board.figures());
        assertThat(hall.cards()).isEmpty();
        assertThat(hall.piles()).isEmpty();
    }

    private ElectorateBoard board(Audience audience) {
        return live.now(evening.workshop().electorateTopic(), audience, ElectorateBoard.class);
    }

    private void only(boolean on) {
        Scope marloes = evening.marloes();
        intake.take(marloes, Cast.command("electorate.only", "only", on ? "on" : "off"));
    }

    private void issue(int amount) {
        desk.issue(evening.marloes(), Cast.command(), amount, "", null);
    }

    private List<SeatCard> all() {
        return cards.of(evening.workshop().id());
    }

    private Hand hand() {
        return new Hand(door, participants, secrets, address);
    }
}
