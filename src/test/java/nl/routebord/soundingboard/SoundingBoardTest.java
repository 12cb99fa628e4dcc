package nl.routebord.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.Text;
import nl.routebord.shell.Words;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.trail.Log;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.Steering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class SoundingBoardTest {

    @Autowired
    private SoundingBoard board;

    @Autowired
    private Log log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Steering steering;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private Scope anneke;
    private ActivityId feedback;

    @BeforeEach
    void inviteAMember() {
        evening = cast.evening();
        anneke = evening.anneke();
        feedback = evening.activity("feedback");
    }

    @Test
    void at_the_first_visit_everything_so_far_is_told() {
        evening.open("feedback");
        happens(evening.jan(), "feedback.given");

        var visit = board.arrive(anneke);

        assertThat(visit.since()).isNull();
        assertThat(visit.news()).singleElement().satisfies(news -> {
            assertThat(news.activity()).isEqualTo("Wat vindt u ervan?");
            assertThat(news.what()).extracting(Words::say).contains("1 nieuwe reactie");
            assertThat(news.phase()).isEqualTo(Text.of("news.phase.open"));
        });
    }

    @Test
    void on_another_day_only_what_happened_since_is_new() {
        happens(evening.jan(), "feedback.given");
        board.arrive(anneke);
        aDayGoesBy();
        happens(evening.jan(), "feedback.given");
        happens(evening.noor(), "feedback.given");

        var visit = board.arrive(anneke);

        assertThat(visit.since()).isNotNull();
        assertThat(visit.news().getFirst().what()).extracting(Words::say).containsExactly("2 nieuwe reacties");
    }

    @Test
    void a_reload_or_a_second_device_shows_the_same_news() {
        board.arrive(anneke);
        aDayGoesBy();
        happens(evening.jan(), "feedback.given");
        var laptop = board.arrive(anneke);

        var phone = board.arrive(anneke);

        assertThat(phone.since()).isEqualTo(laptop.since());
        assertThat(phone.news()).isEqualTo(laptop.news()).hasSize(1);
    }

    @Test
    void ones_own_words_are_no_news() {
        board.arrive(anneke);
        aDayGoesBy();
        happens(anneke, "feedback.given");

        assertThat(board.arrive(anneke).news()).isEmpty();
    }

    @Test
    void what_has_no_words_of_its_own_is_no_news() {
        board.arrive(anneke);
        aDayGoesBy();
        happens(evening.jan(), "unheard.of");

        assertThat(board.arrive(anneke).news()).isEmpty();
    }

    @Test
    void of_the_phases_only_the_latest_is_told() {
        evening.open("feedback");
        evening.close(feedback);
        assertThat(board.arrive(anneke).news().getFirst().phase()).isEqualTo(Text.of("news.phase.closed"));

        steering.to(evening.marloes(), Cast.command(), feedback, Phase.OPEN);
        assertThat(board.arrive(anneke).news().getFirst().phase()).isEqualTo(Text.of("news.phase.open"));
    }

    @Test
    void members_of_another_traject_hear_nothing_of_it() {
        happens(evening.jan(), "feedback.given");

        assertThat(board.arrive(cast.evening().anneke()).news()).isEmpty();
    }

    @Test
    void only_a_member_has_a_home() {
        assertThatThrownBy(() -> board.arrive(evening.fatima())).hasMessage("shared.refused.readonly");
    }

    private void happens(Scope by, String what) {
        transaction.executeWithoutResult(status -> log.note(
                by,
                feedback,
                what,
                new nl.routebord.shared.ItemRef("feedback", java.util.UUID.randomUUID()),
                null,
                "Fijn."));
    }

    private void aDayGoesBy() {
        var yesterday = clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC);
        jdbc.sql("update participant set seen_at = ? where id = ?")
                .params(yesterday, anneke.speaker().value())
                .update();
        jdbc.sql("update log_entry set at = ? where traject_id = ?")
                .params(yesterday.minusHours(1), anneke.traject().value())
                .update();
    }
}
