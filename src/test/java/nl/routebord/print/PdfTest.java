package nl.routebord.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.routebord.hostile.Payloads;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes on paper is words; making it asks nobody for anything. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PdfTest {

    @Test
    void whatever_was_typed_is_printed_as_words_and_leads_nowhere() throws Exception {
        var paper = paper("<script>alert(7)</script>");
        Payloads.markup().forEach(typed -> paper.in(paper.body(), "p", "", typed));
        try (var pdf = Loader.loadPDF(Pdf.of(paper))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            Payloads.markup().stream()
                    .filter(typed -> typed.chars().allMatch(sign -> sign > ' ' && sign < 127))
                    .forEach(typed -> assertThat(text).contains(typed));
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            for (var page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void no_picture_and_no_sheet_is_fetched_from_anywhere(@TempDir Path folder) throws Exception {
        var asked = new AtomicInteger();
        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
        try {
            var there = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
            var secret = Files.writeString(folder.resolve("geheim.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
            var paper = paper("Papier");
            for (var from : List.of(
                    there + "/x.png", secret.toUri().toString(), "jar:" + there + "/x.jar!/x.png", "/etc/hosts")) {
                paper.picture(paper.body(), "", from, "Een plaatje");
                paper.in(paper.body(), "p", "", "Tekst").setAttribute("style", "background-image: url('" + from + "')");
                var sheet = paper.in(paper.body(), "link", "");
                sheet.setAttribute("rel", "stylesheet");
                sheet.setAttribute("href", from);
            }
            assertThat(Pdf.of(paper)).isNotEmpty();
            assertThat(asked).hasValue(0);
            assertThat(Pdf.isInDocument(secret.toUri().toString())).isFalse();
        } finally {
            elsewhere.stop(0);
        }
    }

    private static Paper paper(String title) {
        return new Paper(title, "Een stad", "Om te zien wat er gebeurt.", "stemkaarten.css");
    }
}
