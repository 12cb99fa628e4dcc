package nl.routebord.poll;

import static nl.routebord.testing.Cast.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.routebord.live.Audience;
import nl.routebord.live.Changed;
import nl.routebord.road.Fields;
import nl.routebord.testing.AtOnce;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A poll by link: one voice per browser, hidden until it is over. */
@ServiceTest
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init")
class PollTest extends OpenPoll {

    @Autowired
    private ApplicationEvents events;

    @Test
    void a_poll_has_a_code_of_twelve_signs_and_its_choices_in_order() {
        assertThat(poll.code()).matches("[2-9A-HJKMNP-Z]{12}");
        assertThat(poll.options()).extracting(option -> option.name()).containsExactly("Ja", "Nee");
        assertThat(poll.path()).isEqualTo("/peiling/" + poll.code());
        assertThat(board(Audience.HALL).stage()).isEqualTo(Stage.OPEN);
    }

    @Test
    void the_parts_of_a_ballot_are_taken_over() {
        var taken = make("activity", evening.activity("ballot").toString());
        assertThat(taken.options()).hasSizeBetween(2, 8);
    }

    @Test
    void a_browser_is_one_voice_and_changes_it() {
        var held = cookie();
        say(held, 0, null, "Omdat");
        say(held, 1, null, "Toch niet");
        assertThat(board(Audience.HALL).online()).isOne();
        assertThat(voices.own(poll, held).orElseThrow())
                .isEqualTo(new PollVoices.Own(poll.options().get(1).id(), null, "Toch niet"));
    }

    @Test
    void what_is_sent_again_because_the_answer_was_lost_counts_once() throws Exception {
        var held = cookie();
        AtOnce.all(8, n -> () -> {
            say(held, 0, null, null);
            return n;
        });
        say(cookie(), 0, null, null);
        assertThat(board(Audience.HALL).online()).isEqualTo(2);
    }

    @Test
    void a_secret_that_this_house_did_not_give_for_this_poll_is_no_voice() {
        var held = cookie();
        var other = cookies.fresh(make("options", "Ja\nNee").code()).orElseThrow();
        var changed = (held.startsWith("a") ? "b" : "a") + held.substring(1);
        for (var none : List.of("", secrets.fresh(), secrets.fresh() + secrets.fresh(), other, changed)) {
            refused(() -> say(none, 0, null, null), "poll.refused.cookie");
        }
        assertThat(senders()).isEmpty();
        assertThat(held).matches("[a-z2-7]{52}").isNotEqualTo(cookie());
    }

    @Test
    void a_voice_tells_its_own_poll_and_a_number_and_makes_nobody_read_all_polls() {
        var held = cookie();
        events.clear();
        say(held, 0, null, null);
        assertThat(events.stream(Changed.class).map(Changed::topic))
                .containsExactlyInAnyOrder(PollBoard.topic(poll.id()), PollCounts.topic(marloes.traject()));
        var counts = live.now(PollCounts.topic(marloes.traject()), Audience.STAFF, PollCounts.class);
        assertThat(counts.of(poll.id())).isEqualTo(new PollCounts.Of(1, 0));
        assertThat(live.now(PollCounts.topic(marloes.traject()), Audience.HALL, PollCounts.class)
                        .polls())
                .isEmpty();
    }

    @Test
    void what_came_out_is_counted_once_and_paper_only_when_it_is_all_in() {
        crowd(6, 0);
        type(1, 1);
        close();
        assertThat(staffBoard().byBrowser()).isSameAs(board(Audience.HALL).byBrowser());
        assertThat(staffBoard().byPaper()).isNull();
        type(2, 1);
        making.counted(marloes, command(), poll.id());
        assertThat(Objects.requireNonNull(staffBoard().byPaper()).papers()).isEqualTo(2);
    }

    @Test
    void the_ballots_to_take_over_are_for_staff_alone() {
        assertThat(live.now(PollBallots.topic(marloes.traject()), Audience.STAFF, PollBallots.class)
                        .ballots())
                .extracting(PollBallots.Ballot::id)
                .contains(evening.activity("ballot"));
        assertThat(live.now(PollBallots.topic(marloes.traject()), Audience.HALL, PollBallots.class)
                        .ballots())
                .isEmpty();
    }

    @Test
    void the_database_keeps_a_hash_and_no_moment_and_after_the_close_not_even_that() {
        var held = cookie();
        say(held, 0, null, null);
        assertThat(senders()).containsExactly(secrets.hash(held));
        close();
        assertThat(senders()).hasSize(1).doesNotContain(secrets.hash(held));
        assertThat(voices.own(poll, held)).isEmpty();
    }

    @Test
    void nobody_sees_what_came_out_before_the_close_and_everybody_after_it() {
        crowd(6, 0);
        assertThat(board(Audience.HALL).byBrowser()).isNull();
        assertThat(staffBoard().byBrowser()).isNull();
        close();
        var result = Objects.requireNonNull(board(Audience.HALL).byBrowser());
        assertThat(result.papers()).isEqualTo(6);
        assertThat(result.options().getFirst().support()).isEqualTo(6);
        refused(() -> say(cookie(), 0, null, null), "poll.refused.late");
    }

    @Test
    void under_five_voices_nothing_is_shown_and_small_groups_never_stand_alone() {
        crowd(4, 0);
        close();
        var result = Objects.requireNonNull(board(Audience.HALL).byBrowser());
        assertThat(result.tooFew()).isTrue();
        assertThat(result.options()).allMatch(option -> option.counts() == null && option.groups() == null);
    }

    @Test
    void own_words_are_for_staff_alone_and_only_after_the_close() {
        say(cookie(), 0, null, "=HYPERLINK(1)");
        assertThat(staffBoard().words()).isEmpty();
        close();
        assertThat(staffBoard().words()).containsExactly("=HYPERLINK(1)");
        assertThat(board(Audience.HALL).words()).isEmpty();
    }

    @Test
    void a_poll_opens_at_its_moment_and_can_be_taken_back_while_nobody_spoke() {
        var later = make("options", "Ja\nNee", "from-day", "1-3-2027", "from-time", "9.00");
        refused(
                () -> voices.cast(
                        later.code(),
                        cookies.fresh(later.code()).orElseThrow(),
                        Fields.of("option", later.options().getFirst().id().toString())),
                "poll.refused.early");
        refused(() -> making.close(marloes, command(), later.id()), "poll.refused.soon");
        making.drop(marloes, command(), later.id());
        assertThat(voices.find(later.code())).isEmpty();
        say(cookie(), 0, null, null);
        refused(() -> making.drop(marloes, command(), poll.id()), "poll.refused.voices");
    }

    @Test
    void a_new_link_ends_the_old_one_while_nobody_spoke() {
        var old = poll.code();
        var held = cookie();
        var tap = command();
        making.renew(marloes, tap, poll.id());
        var fresh = polls.byId(poll.id()).orElseThrow().code();
        assertThat(fresh).matches("[2-9A-HJKMNP-Z]{12}").isNotEqualTo(old);
        making.renew(marloes, tap, poll.id());
        assertThat(polls.byId(poll.id()).orElseThrow().code())
                .as("the same tap again")
                .isEqualTo(fresh);

        assertThat(voices.find(old)).isEmpty();
        assertThat(cookies.areOurs(fresh, held)).as("a cookie of the old link").isFalse();
        var said = Fields.of("option", poll.options().getFirst().id().toString());
        refused(() -> voices.cast(old, held, said), "poll.refused.gone");
        voices.cast(fresh, cookies.fresh(fresh).orElseThrow(), said);
        refused(() -> making.renew(marloes, command(), poll.id()), "poll.refused.voices");
    }

    @Test
    void only_the_staff_of_the_traject_makes_and_changes() {
        var stranger = cast.staff(cast.evening());
        for (var other : List.of(evening.anneke(), evening.jan())) {
            refused(() -> making.close(other, command(), poll.id()), "shared.refused.staff");
        }
        refused(() -> making.close(stranger, command(), poll.id()), "poll.refused.gone");
        assertThat(live.now(PollList.topic(marloes.traject()), Audience.HALL, PollList.class)
                        .polls())
                .isEmpty();
    }

    @Test
    void what_opens_and_ends_by_itself_is_a_line_once_and_no_voice_is() {
        var later = make("options", "Ja\nNee", "from-day", "1-3-2027", "from-time", "9.00");
        var held = cookie();
        say(held, 0, null, "Omdat het kan");
        for (int node = 0; node < 2; node++) {
            rounds.look(later.opens().plusSeconds(1));
            rounds.look(later.closes().plusSeconds(1));
        }
        assertThat(BookLines.about(jdbc, later.id()))
                .containsExactly("poll.clock.open ok system system:polls", "poll.clock.seal ok system system:polls");
        assertThat(BookLines.about(jdbc, poll.id())).containsExactly("poll.clock.seal ok system system:polls");
    }

    @Test
    void ten_nodes_that_seal_at_once_lose_no_voice() throws Exception {
        crowd(6, 0);
        making.close(marloes, command(), poll.id());
        AtOnce.all(10, n -> () -> {
            rounds.look(Instant.now().plusSeconds(5));
            return n;
        });
        assertThat(board(Audience.HALL).online()).isEqualTo(6);
    }
}
