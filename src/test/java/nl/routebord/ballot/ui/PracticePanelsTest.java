package nl.routebord.ballot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.routebord.ballot.Asking;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.MyBallot;
import nl.routebord.ballot.OptionId;
import nl.routebord.ballot.OptionResult;
import nl.routebord.ballot.PracticeBoard;
import nl.routebord.ballot.RoundId;
import nl.routebord.live.Presence;
import nl.routebord.workshop.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A practice on phone, projector and desk: it stands in the place of the vote and never looks like it. */
class PracticePanelsTest extends Drawn {

    private static final String SIGN = "Dit is oefenen. Het telt niet.";
    private static final RoundId TRIED = RoundId.random();
    private static final List<OptionId> THINGS =
            IntStream.range(0, 3).mapToObj(n -> OptionId.random()).toList();

    @Test
    void a_phone_practises_in_place_of_the_vote_and_goes_back_to_waiting() {
        phone();
        assertThat(seen()).contains("Straks stemmen we").doesNotContain(SIGN);

        feed(2, asked(Method.PARTS));
        assertThat(seen())
                .contains(SIGN, "Koffie in de pauze", "Meenemen", "Aanpassen", "Niet")
                .doesNotContain("Straks stemmen we", "Wilt u zeggen waarom?", "Adviesraad", "bewaart wie wat koos");
        assertThat(sent()).contains("ballot.practice.cast").contains(TRIED.toString());

        feed(3, tried(0, 1));
        assertThat(pressed()).isEqualTo(1);
        feed(2, shown(Method.PARTS));
        assertThat(seen()).contains("Het oefenen is voorbij").doesNotContain("Meenemen", SIGN + " Koffie");
        feed(2, none());
        assertThat(seen()).contains("Straks stemmen we").doesNotContain(SIGN, "Koffie");
    }

    @Test
    void where_things_compete_a_phone_gets_three_of_them_with_the_same_taps() {
        phone();
        feed(2, asked(Method.DOTS));
        assertThat(seen())
                .contains(SIGN, "Wat drinkt u in de pauze?", "Koffie", "Thee", "Water", "U hebt nog 5 stippen.")
                .doesNotContain("Wilt u zeggen waarom?");
        feed(2, asked(Method.RANKING));
        assertThat(seen()).contains("Omhoog", "Omlaag", "Dit is mijn volgorde");
        assertThat(sent()).contains("ballot.practice.rank:" + TRIED);
    }

    @Test
    void an_objection_is_practised_with_its_reason_and_the_device_keeps_no_word_of_it() {
        phone();
        feed(2, asked(Method.CONSENT));
        assertThat(seen()).contains("Geen bezwaar", "Bij het oefenen leest niemand dit.");
        assertThat(sent()).contains("forget").doesNotContain("keep=");
    }

    @Test
    void who_needs_a_seat_card_and_has_none_waits_as_before() {
        phone();
        feed(3, new MyBallot(TRIED, List.of(), 0, null, false));
        feed(2, asked(Method.PARTS));
        assertThat(seen()).contains("Straks stemmen we").doesNotContain(SIGN);
    }

    @Test
    void the_hall_counts_who_practises_and_then_shows_counts_alone() {
        panel = HallPractice.before(hall(), HallPanel.of(hall()));
        feed(0, board(Phase.PREPARED, PARTS, 0, null));
        feed(2, none());
        assertThat(seen()).contains("Straks stemmen we");

        feed(2, asked(Method.PARTS));
        feed(3, new Presence(Map.of("Cliënten en naasten", 9), 0, 0));
        assertThat(seen())
                .contains(SIGN, "Wat vindt u van koffie in de pauze?", "4", "van 9 mensen oefenden")
                .doesNotContain("Straks stemmen we");

        feed(2, shown(Method.PARTS));
        assertThat(seen().replaceAll("\\s+", " "))
                .contains("4 mensen oefenden mee.", "meenemen 3", "aanpassen 0", "niet 1", "Niets is bewaard.");
        assertThat(all("bar")).isEmpty();
        feed(2, shown(Method.DOTS));
        assertThat(seen().replaceAll("\\s+", " ")).contains("Koffie 3 stippen van 4 mensen");
    }

    @Test
    void the_desk_starts_and_stops_it_only_before_the_first_vote() {
        panel = DeskPractice.above(marloes(), DeskPanel.of(marloes()));
        feed(2, none());
        feed(3, board(Phase.PREPARED, PARTS, 0, null));
        assertThat(seen()).contains("Even oefenen", "Het telt niet.").doesNotContain("Stop met oefenen");
        feed(2, asked(Method.PARTS));
        assertThat(seen())
                .contains("De zaal oefent. 4 mensen kozen al.", "Stop met oefenen")
                .doesNotContain("Even oefenen");
        feed(2, shown(Method.PARTS));
        assertThat(seen()).contains("De zaal ziet nu hoe het oefenen ging.");
        feed(2, none());
        feed(3, board(Phase.OPEN, PARTS, 0, null));
        assertThat(seen()).doesNotContain("Even oefenen", "oefenen");
    }

    private void phone() {
        panel = PhonePractice.before(guest(), VotePanel.phone(guest()));
        feed(0, board(Phase.PREPARED, PARTS, 0, null));
        feed(1, mine());
        feed(2, none());
        feed(3, new MyBallot(TRIED, List.of(), 0, null, true));
    }

    private long pressed() {
        return sent().split("aria-pressed=\"true\"", -1).length - 1L;
    }

    private static PracticeBoard none() {
        return new PracticeBoard(null);
    }

    private static PracticeBoard asked(Method method) {
        return practice(method, null);
    }

    private static PracticeBoard shown(Method method) {
        var counts = method == Method.PARTS ? List.of(3, 0, 1) : List.of(3, 1);
        return practice(method, List.of(new OptionResult(THINGS.getFirst(), "", "", counts, 4, 3, 3, 1, null, false)));
    }

    private static PracticeBoard practice(Method method, @Nullable List<OptionResult> result) {
        var asking = new Asking(
                method,
                method == Method.DOTS ? 5 : 1,
                false,
                List.of(),
                method == Method.CONSENT ? Asking.Stage.OBJECTIONS : null);
        return new PracticeBoard(new PracticeBoard.Now(
                TRIED,
                asking,
                method.isPerPart() ? THINGS.subList(0, 1) : THINGS,
                4,
                Instant.now().plusSeconds(20),
                result));
    }

    private static MyBallot tried(int thing, int mark) {
        return new MyBallot(TRIED, List.of(new MyBallot.MyVote(THINGS.get(thing), mark, null)), 0, null, true);
    }
}
