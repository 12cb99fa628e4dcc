package nl.routebord.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.routebord.ballot.Elsewhere.Part;
import nl.routebord.ballot.OptionId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.TrajectId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets that no spreadsheet of a town hall saves: read or refused within a second, and next to nothing is held. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetBombTest {

    private static final long MOST_HELD = 50L * 1024 * 1024;
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final Poll POLL = new Poll(
            UUID.randomUUID(),
            TrajectId.random(),
            "ABCDEFGHJKMN",
            "Moet het loket open?",
            null,
            true,
            NOW,
            NOW.plusSeconds(1),
            false,
            false,
            List.of(new Part(OptionId.random(), "Ja", ""), new Part(OptionId.random(), "Nee", "")));

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a hundred thousand lines", "\n".repeat(PollPaper.SHEET)),
                Arguments.of("fifty thousand lines that are wrong", "x\n".repeat(PollPaper.SHEET / 2)),
                Arguments.of("a hundred thousand columns", ";".repeat(PollPaper.SHEET)),
                Arguments.of("a quote that never closes", "1;\"" + "x".repeat(PollPaper.SHEET - 3)),
                Arguments.of("very many quotes that never close", "\"a;".repeat(PollPaper.SHEET / 3)),
                Arguments.of("very many quotes in the midst of a cell", "\"a\"b;".repeat(PollPaper.SHEET / 5)),
                Arguments.of("nothing but quotes", "\"".repeat(PollPaper.SHEET)),
                Arguments.of("quotes over lines that look like forms", "\"\n1;x\";".repeat(PollPaper.SHEET / 7)),
                Arguments.of("blanks before every sign", " \t ;".repeat(PollPaper.SHEET / 4)),
                Arguments.of("one very long cell", "9".repeat(PollPaper.SHEET)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_sheet_of_the_greatest_length_is_read_within_a_second(String name, String text) {
        var sheet = quick(() -> FormSheet.read(text, POLL, List.of(), Map.of()));
        assertThat(sheet.isRight()).isFalse();
        assertThat(sheet.problems().size()).isLessThanOrEqualTo(FormSheet.MOST_PROBLEMS);
    }

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("a packed file with another name", gzip(900_000), "poll.file.kind"),
                Arguments.of("an archive of very many names", zip(5_000), "poll.file.kind"),
                Arguments.of("UTF-16", "1;ja".getBytes(StandardCharsets.UTF_16), "poll.file.kind"),
                Arguments.of(
                        "zero bytes between the letters", "1;j\0a".getBytes(StandardCharsets.UTF_8), "poll.file.kind"),
                Arguments.of(
                        "a hundred thousand lines",
                        "1;ja\n".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                        "poll.sheet.long"),
                Arguments.of(
                        "a hundred thousand columns",
                        ";;;;;;;;;;;".repeat(10_000).getBytes(StandardCharsets.UTF_8),
                        "poll.sheet.long"),
                Arguments.of(
                        "a mark and nothing else",
                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                        "poll.sheet.empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_file_that_is_no_sheet_is_refused_within_a_second(String name, byte[] file, String why) {
        quick(() -> {
            assertThatThrownBy(() -> SheetUpload.sheet(file))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.text().key()).isEqualTo(why));
            return file.length;
        });
    }

    @Test
    void a_packed_file_without_a_zero_byte_is_never_unpacked() {
        var file = "\u001F\u008B\u0008 1;ja".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SheetUpload.sheet(file)).contains("1;ja");
    }

    /** Reads it warm, because a first time measures the machine and not the sheet. */
    private static <T> T quick(Supplier<T> read) {
        var _ = read.get();
        System.gc();
        var runtime = Runtime.getRuntime();
        var before = runtime.totalMemory() - runtime.freeMemory();
        var began = System.nanoTime();
        var result = read.get();
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.gc();
        var held = runtime.totalMemory() - runtime.freeMemory() - before;
        assertThat(result).isNotNull();
        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(held).isLessThan(MOST_HELD);
        return result;
    }

    private static byte[] gzip(int size) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[size]);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(int names) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (int n = 0; n < names; n++) {
                zip.putNextEntry(new ZipEntry("../" + n + ".csv"));
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
