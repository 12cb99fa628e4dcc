package nl.routebord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheets hold what they promise: the pairs that {@code tokens.css} promises, computed as WCAG 2.2 says (relative luminance, 1.4.3 and 1.4.11), and a drawing for every icon. */
class LookTest {

    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+):\\s*#([0-9a-f]{6})");
    private static final Pattern PAIR = Pattern.compile("pair ([\\w-]+) on ([\\w-]+) ([\\d.]+)");

    private record Pair(String front, String back, double least) {}

    @Test
    void every_pair_of_colours_stands_out_enough() throws IOException {
        var css = css();
        var colours = colours(css);
        var pairs = PAIR.matcher(css)
                .results()
                .map(found -> new Pair(found.group(1), found.group(2), Double.parseDouble(found.group(3))))
                .toList();

        assertThat(pairs).hasSizeGreaterThan(40);
        assertThat(pairs)
                .allSatisfy(pair -> assertThat(contrast(
                                Objects.requireNonNull(colours.get(pair.front())),
                                Objects.requireNonNull(colours.get(pair.back()))))
                        .as(pair.toString())
                        .isGreaterThanOrEqualTo(pair.least()));
    }

    /** On the road a green of its own carries the white paint, see {@code dark.css}. */
    @Test
    void every_pair_stands_out_enough_in_a_dark_hall_too() throws IOException {
        var dark = read("/META-INF/resources/styles/dark.css");
        var first = dark.indexOf('}');
        var hall = colours(css() + dark.substring(0, first));
        var road = colours(css() + dark);

        assertThat(hall).isNotEqualTo(colours(css()));
        for (var found : PAIR.matcher(css()).results().toList()) {
            var colours = found.group(1).equals("on-road") ? road : hall;
            assertThat(contrast(
                            Objects.requireNonNull(colours.get(found.group(1))),
                            Objects.requireNonNull(colours.get(found.group(2)))))
                    .as(found.group())
                    .isGreaterThanOrEqualTo(Double.parseDouble(found.group(3)));
        }
    }

    @Test
    void no_pair_is_promised_less_than_the_norm() throws IOException {
        var least = PAIR.matcher(css()).results().map(found -> found.group(3)).distinct();

        assertThat(least).containsExactlyInAnyOrder("4.5", "3");
    }

    @Test
    void no_style_sheet_but_the_tokens_names_a_colour() throws IOException {
        var sheets = Stream.of(
                "base", "road", "picture", "form", "phone", "desk", "board", "criteria", "ballot", "feedback", "route");

        for (var sheet : sheets.toList()) {
            assertThat(read("/META-INF/resources/styles/" + sheet + ".css"))
                    .as(sheet)
                    .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");
        }
    }

    /** A number becomes a picture in one place, so that a bar, a share and a dot look the same wherever they stand. */
    @Test
    void only_the_sheet_of_pictures_draws_a_number() throws IOException {
        var folder = Path.of("src/main/resources/META-INF/resources/styles");
        try (var sheets = Files.list(folder)) {
            assertThat(sheets.filter(sheet ->
                                    Files.isRegularFile(sheet) && text(sheet).matches("(?s).*var\\(--n[,)].*"))
                            .map(sheet -> sheet.getFileName().toString()))
                    .containsExactly("picture.css");
        }
        assertThat(read("/META-INF/resources/styles/styles.css")).contains("@import \"picture.css\"");
    }

    private static String text(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void every_icon_has_its_drawing() throws IOException {
        var css = read("/META-INF/resources/styles/icons.css");

        for (var icon : Icon.values()) {
            assertThat(css).contains("--ic-" + icon.cssName() + ": url(", ".ic-" + icon.cssName() + " {");
        }
    }

    private static double contrast(String one, String other) {
        var lights = List.of(luminance(one), luminance(other));
        return (Math.max(lights.get(0), lights.get(1)) + 0.05) / (Math.min(lights.get(0), lights.get(1)) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
    }

    private static double linear(String hex, int from) {
        var share = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> colours(String css) {
        var colours = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static String css() throws IOException {
        return read("/META-INF/resources/styles/tokens.css");
    }

    private static String read(String path) throws IOException {
        try (var in = Objects.requireNonNull(LookTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
