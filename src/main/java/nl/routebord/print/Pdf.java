package nl.routebord.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Makes a document into a tagged PDF with its own fonts, and hands it over in a way that no cache keeps. */
public final class Pdf {

    /** Names the font families of the style sheets; the second has the letters the first lacks. */
    private static final List<String> FONTS = List.of("atkinson", "atkinson-ext");

    static {
        // The library logs the addresses of pictures, and a picture can be a secret.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** The bytes of the file. */
    public static byte[] of(Paper paper) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        FONTS.forEach(family -> {
            builder.useFont(font(family + "-400.ttf"), family, 400, FontStyle.NORMAL, true);
            builder.useFont(font(family + "-700.ttf"), family, 700, FontStyle.NORMAL, true);
        });
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Routebord");
        builder.useUriResolver((base, address) -> isInDocument(address) ? address : null);
        builder.withW3cDocument(paper.document(), "");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("the document could not be printed", failed);
        }
        return pdf.toByteArray();
    }

    /** Pictures stand in the document itself. Nothing else is ever asked for: no address elsewhere, no file of this machine. */
    static boolean isInDocument(String address) {
        return address.startsWith("data:image/");
    }

    /** The answer that gives this file to a browser, under this name. */
    public static ResponseEntity<byte[]> answer(byte[] pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(pdf);
    }

    /** The answer where there is nothing to print, or not for who asks: another page. */
    public static ResponseEntity<byte[]> away(String to) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, to)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
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
