package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The component in a Vaadin UI without a server: no push, and tasks wait until the request is over. */
class LiveScreenTest {

    private static final class Page extends UI {

        private static final long serialVersionUID = 1L;
        private final transient Deque<Command> waiting = new ArrayDeque<>();

        @Override
        public Future<Void> access(Command task) {
            waiting.add(task);
            return CompletableFuture.completedFuture(null);
        }

        void endOfRequest() {
            while (!waiting.isEmpty()) {
                waiting.remove().execute();
            }
        }
    }

    private final Page page = new Page();

    private final Hall hall = new Hall();
    private final List<String> shown = new ArrayList<>();

    private LiveScreen screen(boolean first) {
        var screen = new LiveScreen(hall.live, new Watcher("room", "an", first ? "" : "inwoners", first));
        screen.show(List.of(new Feed<>(Hall.BOARD, Audience.HALL, String.class, shown::add)));
        return screen;
    }

    private void passes(long millis) {
        hall.pulse.advance(millis);
        page.endOfRequest();
    }

    @Test
    void before_it_is_attached_it_reads_nothing() {
        screen(false);
        assertThat(shown).isEmpty();
        assertThat(hall.reads()).isZero();
    }

    @Test
    void it_shows_the_current_record_as_soon_as_it_is_attached_and_then_every_change() {
        page.add(screen(false));
        assertThat(shown).containsExactly("HALL 0");
        hall.change();
        passes(0);
        assertThat(shown).containsExactly("HALL 0", "HALL 1");
    }

    @Test
    void away_from_the_page_it_is_not_subscribed_and_back_on_it_starts_anew() {
        LiveScreen screen = screen(false);
        page.add(screen);
        page.remove(screen);
        int reads = hall.reads();
        hall.change();
        passes(1_000);
        assertThat(hall.reads()).isEqualTo(reads);
        assertThat(hall.live.present("room").total()).isZero();
        page.add(screen);
        assertThat(shown).containsExactly("HALL 0", "HALL 1");
        assertThat(hall.live.present("room").total()).isEqualTo(1);
    }

    @Test
    void it_gets_a_beat_that_rises() {
        LiveScreen screen = screen(false);
        page.add(screen);
        hall.beats.afterSingletonsInstantiated();
        passes(4_100);
        double one = screen.getElement().getProperty("beat", 0.0);
        passes(4_100);
        assertThat(screen.getElement().getProperty("beat", 0.0)).isGreaterThan(one);
        assertThat(one).isPositive();
    }

    @Test
    void a_screen_that_wakes_has_the_newest_in_the_answer_of_its_own_request() {
        LiveScreen screen = screen(false);
        page.add(screen);
        screen.away();
        hall.change();
        passes(250);
        assertThat(shown).containsExactly("HALL 0");
        screen.wake();
        assertThat(shown).containsExactly("HALL 0", "HALL 1");
    }

    @Test
    void what_a_page_stands_or_falls_with_is_kept_beside_all_it_shows_and_told_also_while_nobody_looks() {
        var told = new ArrayList<String>();
        var screen = new LiveScreen(hall.live, new Watcher("room", "an", "", true));
        screen.keep(new Feed<>(Hall.BOARD, Audience.STAFF, String.class, told::add));
        page.add(screen);
        screen.show(List.of(new Feed<>(Hall.BOARD, Audience.HALL, String.class, shown::add)));
        screen.show(List.of());
        screen.show(List.of(new Feed<>(Hall.BOARD, Audience.HALL, String.class, shown::add)));
        screen.away();
        hall.change();
        passes(250);

        assertThat(told).endsWith("STAFF 1").containsOnlyOnce("STAFF 1");
        assertThat(shown).endsWith("HALL 0");
    }

    @Test
    void a_page_that_ends_is_taken_away_unless_a_panel_that_knows_why_did_so() {
        var bye = new ArrayList<String>();
        var screen = screen(false);
        page.add(screen);
        screen.leave(() -> bye.add("gone"));
        passes(0);
        assertThat(bye).containsExactly("gone");

        var knowing = new LiveScreen(hall.live, new Watcher("room", "jan", "inwoners", false));
        knowing.show(List.of(new Feed<>(Hall.BOARD, Audience.HALL, String.class, now -> {
            if (now.equals("HALL 1")) {
                knowing.removeFromParent();
            }
        })));
        page.add(knowing);
        hall.change();
        knowing.leave(() -> bye.add("twice"));
        passes(250);
        assertThat(bye).containsExactly("gone");
        assertThat(knowing.getParent()).isEmpty();
    }

    @Test
    void it_carries_what_the_browser_needs_to_know_and_dutch_words() {
        LiveScreen screen = screen(true);
        screen.setTexts("Even geen verbinding.", "U bent weer verbonden.");
        page.add(screen);
        var element = screen.getElement();
        assertThat(element.getProperty("start")).isEqualTo(hall.live.start());
        assertThat(element.getProperty("screen")).hasSize(20);
        assertThat(element.hasAttribute("first")).isTrue();
        assertThat(element.getAttribute("text-offline")).isEqualTo("Even geen verbinding.");
        assertThat(element.getAttribute("text-back")).isEqualTo("U bent weer verbonden.");
    }
}
