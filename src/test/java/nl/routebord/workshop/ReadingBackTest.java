package nl.routebord.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.routebord.road.Fields;
import nl.routebord.shared.Scope;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading back one's own answers on the public page, with the code to go on with. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class ReadingBackTest {

    @Autowired
    private ReadingBack reading;

    @Autowired
    private ResumeCodes codes;

    @Autowired
    private Participants participants;

    @Autowired
    private Cast cast;

    private Cast.Evening evening;
    private TrajectView traject;
    private Scope fatima;

    @BeforeEach
    void an_evening() {
        evening = cast.evening();
        traject = cast.traject(evening);
        fatima = evening.fatima();
    }

    @Test
    void the_code_opens_a_seat_of_its_own_until_one_is_done() {
        var opened = open(codes.code(fatima));

        assertThat(opened.seat()).isEqualTo("b-" + traject.handle());
        assertThat(participants.scopeOf(opened.seat(), opened.secret())).contains(fatima);
        assertThat(participants.scopeOf(evening.workshop().guestSeat(), opened.secret()))
                .isEmpty();
        reading.close(traject, opened.secret());
        assertThat(participants.scopeOf(opened.seat(), opened.secret())).isEmpty();
    }

    @Test
    void a_wrong_code_one_of_elsewhere_and_a_receipt_open_nothing() {
        var elsewhere = cast.evening();
        refused("AAAA 2222", "workshop.refused.resume");
        refused(codes.code(elsewhere.fatima()), "workshop.refused.resume");
        refused("K7-42", "workshop.resume.long");
        refused(" ", "workshop.resume.empty");
    }

    @Test
    void a_former_code_opens_nothing_any_more() {
        var former = codes.code(fatima);
        codes.renew(fatima, Cast.command());
        refused(former, "workshop.refused.resume");
        assertThat(open(codes.code(fatima)).secret()).isNotEmpty();
    }

    @Test
    void who_guesses_is_soon_told_to_wait() {
        for (int n = 0; n < 30; n++) {
            var guess = "AAAA 2%03d".formatted(n);
            assertThatThrownBy(() -> open(guess)).hasMessage("workshop.refused.resume");
        }
        refused("BBBB 2222", "workshop.refused.guessing.resume");
        refused(codes.code(fatima), "workshop.refused.guessing.resume");
    }

    private ReadingBack.Opened open(String typed) {
        return reading.open(traject, Fields.of("resume", typed));
    }

    private void refused(String typed, String key) {
        assertThatThrownBy(() -> open(typed)).hasMessage(key);
    }
}
