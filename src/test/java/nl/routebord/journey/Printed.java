package nl.routebord.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The sheet of one card as the desk prints it, read by a camera. */
final class Printed {

    private Printed() {}

    /** The address in the QR code of this card. */
    static String address(Page desk, int card) {
        var path = desk.url() + "/stemkaarten.pdf?kaart=" + card;
        try (var pdf = Loader.loadPDF(desk.context().request().get(path).body())) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            return Camera.reads(page.getSubimage(0, 0, page.getWidth() / 2, page.getHeight() / 3));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
