package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The desk sees how the room is doing: numbers only, of who is there and of how long a change takes. */
class RoomHealthScenesTest extends House {

    private static final Pattern PROBE = Pattern.compile("(?m)^probe=(\\d+)$");
    private static final Pattern SCREEN = Pattern.compile("(?m)^screen=(\\w{20})$");

    @Autowired
    private WebApplicationContext context;

    private int changes;

    @Test
    void the_desk_counts_who_takes_part_and_who_is_gone() {
        var desk = desk().sees("0\ndoen mee");
        phone(evening.fatima());
        var jan = phone(evening.jan());
        desk.sees("2\ndoen mee").sees("0\nlopen achter").sees("0\nzijn weg");

        jan.to("");

        desk.sees("1\ndoet mee").sees("1\nis weg");
        assertThat(desk.tree()).doesNotContain("Fatima").doesNotContain("bij bijna iedereen");
    }

    @Test
    void once_the_phones_have_answered_the_desk_says_how_long_a_change_takes_and_nobody_else_does() {
        evening.open("feedback");
        var desk = desk();
        var hall = hall();
        var phones = List.of(phone(evening.fatima()), phone(evening.jan()), phone(evening.noor()));
        phones.forEach(this::answer);

        desk.sees("bij bijna iedereen");
        for (var screen : List.of(hall, phones.getFirst())) {
            assertThat(screen.tree()).doesNotContain("bij bijna iedereen");
        }
    }

    /** Until this phone is asked about a change; then it says that the change is there, as its browser would. */
    private void answer(Tab phone) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            change();
            return PROBE.matcher(phone.tree()).find();
        });
        var probe = found(PROBE, phone);
        var screen = found(SCREEN, phone);
        try {
            MockMvcBuilders.webAppContextSetup(context)
                    .build()
                    .perform(get("/levend").param("s", screen).param("r", probe).param("p", probe))
                    .andExpect(status().isOk());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String found(Pattern property, Tab phone) {
        var found = property.matcher(phone.tree());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** One more minute: another record of the stage, for every phone. */
    private void change() {
        send(evening.marloes(), "timer.set", "minutes", String.valueOf(1 + changes++ % 100));
    }
}
