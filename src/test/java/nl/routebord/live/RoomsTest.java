package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private final Hall hall = new Hall();

    @BeforeEach
    void start() {
        hall.beats.afterSingletonsInstantiated();
    }

    private Presence present() {
        return hall.live.present("room");
    }

    /** What a browser does: confirms its newest beat every fifteen seconds. */
    private void minutesWithEcho(int seconds, Hall.Phone... phones) {
        for (int second = 0; second < seconds; second++) {
            hall.pulse.advance(1_000);
            if (second % 15 == 0) {
                for (Hall.Phone phone : phones) {
                    hall.rooms.echo(phone.screen.id(), phone.beatsHeard.isEmpty() ? 0 : phone.beatsHeard.getLast());
                }
            }
        }
    }

    @Test
    void once_a_browser_speaks_its_page_is_with_it() {
        var an = hall.phone("an");
        hall.rooms.echo("unknown", 1);
        assertThat(an.known).isZero();
        hall.rooms.echo(an.screen.id(), 0);
        hall.rooms.echo(an.screen.id(), 0);
        assertThat(an.known).isEqualTo(1);
    }

    @Test
    void people_are_counted_once_and_projector_and_desk_not_at_all() {
        hall.phone("an");
        hall.phone("an");
        hall.phone("bo");
        hall.projector();
        hall.desk();
        assertThat(present()).isEqualTo(new Presence(Map.of("inwoners", 2), 0, 0));
    }

    @Test
    void somebody_who_leaves_is_gone_for_two_minutes_and_then_forgotten() {
        var an = hall.phone("an");
        hall.phone("bo");
        an.leave();
        assertThat(present().gone()).isEqualTo(1);
        assertThat(present().total()).isEqualTo(1);
        hall.pulse.advance(119_000);
        assertThat(present().gone()).isEqualTo(1);
        hall.pulse.advance(2_000);
        assertThat(present().gone()).isZero();
    }

    @Test
    void somebody_with_a_second_screen_is_not_gone() {
        var an = hall.phone("an");
        hall.phone("an");
        an.leave();
        assertThat(present()).isEqualTo(new Presence(Map.of("inwoners", 1), 0, 0));
    }

    @Test
    void a_lost_line_counts_as_gone_until_it_is_back() {
        var an = hall.phone("an");
        hall.rooms.line(an.screen, false);
        assertThat(present()).isEqualTo(new Presence(Map.of(), 0, 1));
        hall.rooms.line(an.screen, true);
        assertThat(present()).isEqualTo(new Presence(Map.of("inwoners", 1), 0, 0));
    }

    @Test
    void a_screen_that_confirms_its_beats_is_never_behind() {
        var an = hall.phone("an");
        for (int i = 0; i < 20; i++) {
            minutesWithEcho(15, an);
            assertThat(present().behind()).isZero();
        }
    }

    @Test
    void a_screen_that_confirms_an_old_beat_is_behind_until_it_has_a_new_one() {
        var an = hall.phone("an");
        minutesWithEcho(15, an);
        long old = an.beatsHeard.getLast();
        hall.pulse.advance(12_000);
        hall.rooms.echo(an.screen.id(), old);
        assertThat(present().behind()).isEqualTo(1);
        hall.rooms.echo(an.screen.id(), an.beatsHeard.getLast());
        assertThat(present().behind()).isZero();
    }

    @Test
    void a_screen_that_says_nothing_is_behind_but_not_when_nobody_looks_at_it() {
        var an = hall.phone("an");
        hall.pulse.advance(29_000);
        assertThat(present().behind()).isZero();
        hall.pulse.advance(2_000);
        assertThat(present().behind()).isEqualTo(1);
        an.screen.hide(true);
        assertThat(present().behind()).isZero();
    }

    @Test
    void the_desk_sees_presence_change_as_frames_also_by_time_alone() {
        List<Presence> seen = new ArrayList<>();
        var desk = hall.desk();
        hall.live.show(
                desk.screen, List.of(new Feed<>(Live.presence("room"), Audience.STAFF, Presence.class, seen::add)));
        var an = hall.phone("an");
        hall.pulse.advance(1_000);
        assertThat(seen.getLast().total()).isEqualTo(1);
        an.leave();
        hall.pulse.advance(1_000);
        assertThat(seen.getLast()).isEqualTo(new Presence(Map.of(), 0, 1));
        hall.pulse.advance(122_000);
        assertThat(seen.getLast()).isEqualTo(Presence.NONE);
    }

    @Test
    void a_flood_of_arrivals_makes_few_frames() {
        List<Presence> seen = new ArrayList<>();
        var desk = hall.desk();
        hall.live.show(
                desk.screen, List.of(new Feed<>(Live.presence("room"), Audience.STAFF, Presence.class, seen::add)));
        hall.phones(300);
        hall.pulse.advance(1_000);
        assertThat(seen.size()).isLessThanOrEqualTo(6);
        assertThat(seen.getLast().total()).isEqualTo(300);
    }

    @Test
    void an_unknown_screen_that_confirms_something_changes_nothing() {
        hall.phone("an");
        hall.rooms.echo("guessed", 0);
        assertThat(present()).isEqualTo(new Presence(Map.of("inwoners", 1), 0, 0));
    }

    @Test
    void a_browser_that_spoke_and_fell_silent_is_let_go_within_a_minute() {
        var frozen = hall.phone("an");
        var reads = hall.phone("bo");
        minutesWithEcho(16, frozen, reads);
        minutesWithEcho(45, reads);
        assertThat(frozen.connected).isTrue();
        minutesWithEcho(15, reads);
        assertThat(frozen.connected).isFalse();
        assertThat(reads.connected).isTrue();
        assertThat(present()).isEqualTo(new Presence(Map.of("inwoners", 1), 0, 1));
    }

    @Test
    void who_looks_away_or_never_spoke_is_not_taken_for_frozen() {
        var away = hall.phone("an");
        var mute = hall.phone("bo");
        minutesWithEcho(30, away);
        away.screen.hide(true);
        hall.pulse.advance(600_000);
        assertThat(away.connected).isTrue();
        assertThat(mute.connected).isTrue();
    }

    @Test
    void who_looks_again_after_ten_minutes_is_not_taken_for_frozen_before_the_browser_could_speak() {
        var back = hall.phone("an");
        minutesWithEcho(1, back);
        back.screen.hide(true);
        hall.pulse.advance(600_000);
        hall.rooms.lookedAt(back.screen);
        back.screen.hide(false);
        hall.pulse.advance(5_000);
        assertThat(back.connected).isTrue();
    }
}
