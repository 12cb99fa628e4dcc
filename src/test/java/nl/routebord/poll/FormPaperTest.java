package nl.routebord.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.routebord.ballot.Elsewhere.Part;
import nl.routebord.ballot.OptionId;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Groups;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormPaperTest {

    private static final Instant CLOSES = Instant.parse("2027-06-01T18:00:00Z");

    private final Poll poll = new Poll(
            UUID.randomUUID(),
            TrajectId.random(),
            "ABCDEFGHJKMN",
            "Moet het loket <b>open</b>?",
            "Waarom?",
            true,
            CLOSES.minusSeconds(1),
            CLOSES,
            false,
            false,
            List.of(new Part(OptionId.random(), "Ja", "Elke dag open"), new Part(OptionId.random(), "Nee", "")));

    @Test
    void every_form_has_a_page_with_its_number_and_the_same_choices_as_online() throws Exception {
        var groups = List.of(new Groups.Group(UUID.randomUUID(), "Cliënten", true));
        try (var pdf = Loader.loadPDF(FormPaper.print(poll, "Wijkerveen", groups, 7, 9))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            var text = new PDFTextStripper();
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(pdf))
                    .contains(
                            "Formulier 8",
                            "gemeente Wijkerveen",
                            "Moet het loket <b>open</b>?",
                            "1. Ja",
                            "Elke dag open",
                            "2. Nee",
                            "Cliënten",
                            "Waarom?",
                            "1 juni, 20.00");
        }
    }

    @Test
    void a_poll_with_eight_choices_and_five_groups_takes_two_pages_at_most() throws Exception {
        var many = java.util.stream.IntStream.rangeClosed(1, 8)
                .mapToObj(n -> new Part(OptionId.random(), "Keuze " + n, "Een zin over deze keuze, niet te lang."))
                .toList();
        var full = new Poll(
                poll.id(),
                poll.traject(),
                poll.code(),
                poll.question(),
                poll.open(),
                true,
                poll.opens(),
                CLOSES,
                false,
                false,
                many);
        var groups = java.util.stream.IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new Groups.Group(UUID.randomUUID(), "Groep " + n, false))
                .toList();
        try (var pdf = Loader.loadPDF(FormPaper.print(full, "Wijkerveen", groups, 1, 1))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }
}
