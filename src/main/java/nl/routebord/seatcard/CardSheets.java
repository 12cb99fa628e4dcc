package nl.routebord.seatcard;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.WorkshopView;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Prints cards on A4, {@link #ON_A_SHEET} on a sheet, with lines to cut along. A tagged PDF with a title, a language and its
 * own fonts, made from a document of nodes and the style sheet {@code print/stemkaarten.css}.
 */
@Component
class CardSheets {

    static final int ON_A_SHEET = 8;

    /** Names the font families of the style sheet; the second has the letters the first lacks. */
    private static final List<String> FONTS = List.of("atkinson", "atkinson-ext");

    private final PublicAddress address;

    CardSheets(PublicAddress address) {
        this.address = address;
        // The library logs the addresses of pictures, and a picture here is a secret.
        XRLog.setLoggingEnabled(false);
    }

    /** One card on paper; {@code pile} may be empty. */
    record Printed(CardNumber number, String pile, String secret) {

        /** The secret is not for a log. */
        @Override
        public String toString() {
            return "card " + number;
        }
    }

    byte[] print(WorkshopView workshop, List<Printed> cards) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        FONTS.forEach(family -> {
            builder.useFont(font(family + "-400.ttf"), family, 400, FontStyle.NORMAL, true);
            builder.useFont(font(family + "-700.ttf"), family, 700, FontStyle.NORMAL, true);
        });
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Routebord");
        builder.withW3cDocument(new CardPage(workshop, address).of(cards), "");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("the cards could not be printed", failed);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> {
            try {
                return new ClassPathResource("print/" + file).getInputStream();
            } catch (IOException missing) {
                throw new UncheckedIOException(file, missing);
            }
        };
    }
}
