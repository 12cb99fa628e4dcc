package nl.routebord.ballot.sheet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.routebord.ballot.Clients;
import nl.routebord.ballot.ClosedRound;
import nl.routebord.ballot.Method;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.trail.Decision;
import nl.routebord.workshop.WorkshopView;
import org.junit.jupiter.api.Test;

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

    @Test
    void look() throws Exception {
        Files.createDirectories(Path.of("target/pdf"));
        for (var method : Method.values()) {
            var shown = ClosedRound.of(method)
                    .clients(method == Method.PARTS ? Clients.SILENT : Clients.UNSEEN)
                    .decided(new Decision(
                            "De adviesraad blijft, met twee plekken voor jongeren.",
                            "De meeste groepen steunen dit.",
                            LocalDate.of(2027, 9, 1),
                            Instant.EPOCH))
                    .shown();
            Files.write(Path.of("target/pdf/" + method + ".pdf"), ResultSheet.print(EVENING, shown));
        }
        Files.write(
                Path.of("target/pdf/small.pdf"),
                ResultSheet.print(EVENING, ClosedRound.small(Method.PARTS).shown()));
    }
}
