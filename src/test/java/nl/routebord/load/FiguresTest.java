package nl.routebord.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.routebord.load.Samples.Sample;
import nl.routebord.load.Trend.Point;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The arithmetic of the load generator: a wrong figure is worse than none. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FiguresTest {

    private static final String TEXT = "{\"node\":7,\"type\":\"put\",\"key\":\"text\",\"feat\":7,\"value\":\"%s\"}";

    @Test
    void half_of_a_hundred_are_there_at_the_middle_one_and_all_at_the_last() {
        assertThat(Stretch.at(LongStream.rangeClosed(1, 100).map(n -> 1_000 * (101 - n)), 50))
                .isEqualTo(51);
        assertThat(Stretch.at(LongStream.rangeClosed(1, 100).map(n -> 1_000 * n), 99))
                .isEqualTo(100);
        assertThat(Stretch.at(LongStream.of(7_000), 99)).isEqualTo(7);
        assertThat(Stretch.at(LongStream.empty(), 50)).isNaN();
    }

    @Test
    void a_screen_that_shows_three_holds_the_first_three_and_the_clock_runs_from_when_each_was_due() {
        var watch = new Watch(2, 3, Watch::alone);
        var now = System.nanoTime();
        for (int n = 1; n <= 3; n++) {
            watch.due(n, now - TimeUnit.SECONDS.toNanos(10L * n));
        }
        watch.heard(0, TEXT.formatted("3"));
        watch.heard(0, TEXT.formatted("2"));
        watch.heard(1, TEXT.formatted("1"));
        watch.heard(2, TEXT.formatted("3"));
        assertThat(watch.each().getTotalCount()).isEqualTo(4);
        assertThat(watch.expected()).isEqualTo(6);
        assertThat(watch.lasts())
                .singleElement()
                .satisfies(last -> assertThat(last / 1e6).isBetween(10.0, 14.0));
        assertThat(watch.each().getMaxValue() / 1e6).isBetween(30.0, 34.0);
        assertThat(watch.messages()).as("of the two screens").isEqualTo(3);
    }

    @Test
    void only_a_text_that_is_a_number_alone_counts() {
        assertThat(Watch.alone(TEXT.formatted("17"))).isEqualTo(17);
        assertThat(Watch.alone(TEXT.formatted("17 mensen"))).isNegative();
        assertThat(Watch.alone(TEXT.formatted(""))).isNegative();
        assertThat(Watch.alone(TEXT.formatted("a") + TEXT.formatted("8"))).isEqualTo(8);
        assertThat(Watch.between("", " mensen", TEXT.formatted("17 mensen"))).isEqualTo(17);
        assertThat(Watch.between("", " mensen", TEXT.formatted("1.017 mensen"))).isEqualTo(1_017);
        assertThat(Watch.alone(TEXT.formatted("2.5"))).isNegative();
        assertThat(Votes.turnout().applyAsInt(TEXT.formatted("17 mensen stemden.")))
                .isEqualTo(17);
    }

    @Test
    void the_ratio_is_taken_within_each_round_and_its_middle_counts() {
        var comparison = new Comparison(1, 1);
        for (var times : new int[] {2, 40, 3}) {
            comparison.add(stretch(100), stretch(100 * times));
        }
        assertThat(comparison.ratio(50)).isCloseTo(3, within(0.2));
        assertThat(comparison.delivered()).isEqualTo(1.0);
    }

    private static Stretch stretch(long millis) {
        var watch = new Watch(1, 1, Watch::alone);
        watch.due(1, System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(millis));
        watch.heard(0, TEXT.formatted("1"));
        return new Stretch(watch, null, 0, 1);
    }

    @Test
    void a_line_through_points_knows_how_steep_it_is_and_how_well_it_fits() {
        var straight = Trend.of(List.of(new Point(50, 7), new Point(100, 12), new Point(1_000, 102)));
        assertThat(straight.slope()).isCloseTo(0.1, within(1e-9));
        assertThat(straight.at(0)).isCloseTo(2, within(1e-9));
        assertThat(straight.fit()).isCloseTo(1, within(1e-9));
        assertThat(Trend.of(List.of(new Point(1, 5), new Point(2, 9), new Point(3, 5)))
                        .fit())
                .isLessThan(0.1);
        assertThat(Trend.of(List.of(new Point(3, 5))).slope()).isZero();
    }

    @Test
    void a_heap_that_rises_a_tenth_of_itself_over_the_run_is_told_and_its_first_third_is_not_looked_at() {
        var rising = IntStream.rangeClosed(0, 30)
                .mapToObj(n -> sample(60 * n, n < 10 ? 50 + 5 * n : 100 + (n - 20) * 0.5))
                .toList();
        assertThat(Samples.growth(rising)).isCloseTo(0.1, within(0.001));
        var flat = IntStream.rangeClosed(0, 30)
                .mapToObj(n -> sample(60 * n, n < 10 ? 20 : 100))
                .toList();
        assertThat(Samples.growth(flat)).isZero();
        assertThat(Samples.growth(List.of(sample(60, 100)))).isZero();
    }

    private static Sample sample(int second, double heapMb) {
        return new Sample(second, heapMb, 50, 400, 200);
    }

    @Test
    void phones_are_back_when_they_show_all_that_was_changed_and_too_few_are_no_time_at_all() {
        var wave = new Wave(4);
        wave.tried(true, false, System.nanoTime());
        wave.mended(9);
        for (int who = 0; who < 3; who++) {
            wave.shows(who, 8);
            wave.shows(who, 9);
            wave.shows(who, 10);
        }
        wave.tried(true, true, System.nanoTime());
        wave.tried(false, true, System.nanoTime());
        assertThat(wave.back()).isEqualTo(3);
        assertThat(wave.seconds(75)).isBetween(0.0, 5.0);
        assertThat(wave.seconds(95)).isNaN();
        assertThat(wave.failedInOutage()).isOne();
        assertThat(wave.failedAfter()).isZero();
        assertThat(wave.questions()).isOne();
        assertThat(wave.busiestSecond()).isOne();
    }

    @Test
    void a_beat_comes_never_before_it_is_due_and_a_slow_one_is_told_as_lag() throws Exception {
        var rhythm = new Metronome();
        var early = new java.util.ArrayList<Integer>();
        rhythm.run(5, 100, (n, due) -> {
            if (System.nanoTime() < due) {
                early.add(n);
            }
            if (n == 2) {
                Metronome.await(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50));
            }
        });
        assertThat(early).isEmpty();
        assertThat(rhythm.lag()).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(30));
    }

    @Test
    void an_axis_ends_at_a_number_that_can_be_read() {
        assertThat(List.of(Plot.niceTop(1), Plot.niceTop(47), Plot.niceTop(2_000), Plot.niceTop(260), Plot.niceTop(7)))
                .containsExactly(1.0, 50.0, 2_000.0, 500.0, 10.0);
    }

    @Test
    void a_drawing_has_its_points_and_numbers_within_its_edges_and_strange_words_do_not_break_it() {
        var plot = new Plot("Kosten <per> telefoon & scherm", "telefoons", "ms", false)
                .with("processor", List.of(new Point(50, 7), new Point(2_000, 190)));
        var kept = new Plot("Bewaard", "avonden", "ms", true)
                .with("laatste", List.of(new Point(1, 9), new Point(10_000, 11)));
        var svg = Plot.beside(plot, kept);
        assertThat(svg).contains("Kosten &lt;per> telefoon &amp; scherm", ">2,000<", ">10,000<");
        assertThat(svg.split("<circle"))
                .as("a mark in each key and one for each point")
                .hasSize(1 + 6);
        assertThat(java.util.regex.Pattern.compile("c[xy]=\"([-0-9.]+)\"")
                        .matcher(svg)
                        .results()
                        .mapToDouble(found -> Double.parseDouble(found.group(1))))
                .allMatch(at -> at >= 0 && at <= 560);
    }
}
