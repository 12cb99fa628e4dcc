package nl.routebord.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every answer of the house says of itself, wherever it comes from. */
public final class HouseHeaders {

    private HouseHeaders() {}

    /** Holds an answer to the rules: {@code header} gives the value of a header of this name, or null. */
    public static void hold(Function<String, @Nullable String> header, String path) {
        assertThat(header.apply("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(header.apply("X-Frame-Options")).as(path).isEqualTo("DENY");
        assertThat(header.apply("Referrer-Policy")).as(path).isEqualTo("no-referrer");
        assertThat(header.apply("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
        assertThat(header.apply("Permissions-Policy"))
                .as(path)
                .contains("camera=()", "microphone=()", "geolocation=()", "payment=()", "usb=()")
                .contains("screen-wake-lock=(self)");
        assertThat(header.apply("Content-Security-Policy"))
                .as(path)
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri ")
                .doesNotContain("unsafe", "*", "http:", "https:");
        assertThat(header.apply("Server")).as(path).isNull();
        assertThat(header.apply("X-Powered-By")).as(path).isNull();
        assertThat(header.apply("Access-Control-Allow-Origin")).as(path).isNull();
        var address = path.replaceAll("\\?.*", "");
        if (!address.equals("/") && !address.startsWith("/route") && !address.matches("/robots.txt|/.well-known/.*")) {
            assertThat(header.apply("X-Robots-Tag")).as(path).contains("noindex");
        }
    }
}
