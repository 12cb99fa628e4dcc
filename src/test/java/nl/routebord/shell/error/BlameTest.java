package nl.routebord.shell.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BlameTest {

    @Test
    void what_cannot_be_read_is_the_senders_mistake_however_deep_it_lies() {
        assertThat(Blame.isOfSender(new RuntimeException(new MalformedInputException(1))))
                .isTrue();
        assertThat(Blame.isOfSender(new IllegalStateException(new CharConversionException())))
                .isTrue();
    }

    @Test
    void what_the_protocol_chokes_on_is_too() {
        var choked = at(
                new NullPointerException(),
                "com.vaadin.flow.server.communication.ServerRpcHandler",
                "jakarta.servlet.http.HttpServlet",
                "nl.routebord.road.BodyLimit");
        assertThat(Blame.isOfSender(new RuntimeException(choked))).isTrue();
    }

    @Test
    void what_goes_wrong_in_a_line_of_ours_is_ours_and_a_lost_connection_is_nobodys() {
        var ours = at(
                new NullPointerException(),
                "java.util.Map",
                "nl.routebord.workshop.Doors",
                "jakarta.servlet.http.HttpServlet");
        assertThat(Blame.isOfSender(ours)).isFalse();
        assertThat(Blame.isOfSender(at(new IOException(), "java.net.Socket"))).isFalse();
        assertThat(Blame.isOfSender(at(new OutOfMemoryError(), "java.util.Arrays")))
                .isFalse();
    }

    private static <T extends Throwable> T at(T failure, String... classes) {
        failure.setStackTrace(java.util.Arrays.stream(classes)
                .map(name -> new StackTraceElement(name, "run", null, 1))
                .toArray(StackTraceElement[]::new));
        return failure;
    }
}
