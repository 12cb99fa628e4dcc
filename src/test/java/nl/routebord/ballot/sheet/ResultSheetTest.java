package nl.routebord.ballot.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.routebord.ballot.Clients;
import nl.routebord.ballot.ClosedRound;
import nl.routebord.ballot.Method;
import nl.routebord.ballot.ResultTable;
import nl.routebord.ballot.Shown;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.trail.Decision;
import nl.routebord.workshop.WorkshopView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheets as a reader meets them. */
class ResultSheetTest {

    private static final WorkshopView EVENING = new WorkshopView(
            new WorkshopId(UUID.randomUUID()),
            new TrajectId(UUID.randomUUID()),
            "Voorbeeldstad",
            "k3m9x2ab",
            "Samen bouwen aan meepraten",
            4,
            "ABCD2345",
            false,
            null);

    @ParameterizedTest
    @EnumSource(Method.class)
    void every_row_of_the_published_figures_stands_on_paper_and_no_small_group_does(Method method) throws Exception {
        var shown = ClosedRound.of(method).shown();
        var text = text(shown);

        for (var row : ResultTable.of(shown.asking(), shown.figures().result()).rows()) {
            assertThat(text).contains(row.name() + " " + String.join(" ", row.cells()));
        }
        assertThat(text).contains("Uitgenodigd 75", "Aanwezig 61", "Geantwoord 50", "Op papier 7");
        assertThat(text).contains("Ronde 2", "Gesloten op 25-11-2026", shown.checksum());
        assertThat(text).contains(shown.receipts().getFirst(), shown.receipts().getLast());
        assertThat(text).doesNotContain("Ambtenaren", "College");
    }

    @Test
    void a_secret_round_of_four_people_has_no_figures_on_paper_either() throws Exception {
        assertThat(text(ClosedRound.small(Method.PARTS).shown()))
                .contains("Een geheime stemming toont dan geen uitslag.", "Er deed geen cliënt mee.")
                .doesNotContain("De uitslag in cijfers");
    }

    @Test
    void what_was_decided_and_that_no_client_answered_stand_on_top() throws Exception {
        var decision = new Decision("De adviesraad blijft.", "Er is steun.", LocalDate.of(2027, 9, 1), Instant.EPOCH);
        var shown = ClosedRound.of(Method.PARTS)
                .clients(Clients.SILENT)
                .decided(decision)
                .shown();

        assertThat(text(shown))
                .containsSubsequence(
                        "Vastgesteld",
                        "De adviesraad blijft.",
                        "Er is steun.",
                        "1-9-2027",
                        "Er deed geen cliënt mee.",
                        "Hoeveel mensen");
    }

    private static String text(Shown shown) throws Exception {
        try (var pdf = Loader.loadPDF(ResultSheet.print(EVENING, shown))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
