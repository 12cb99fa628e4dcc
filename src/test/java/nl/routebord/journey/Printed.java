package nl.routebord.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
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
            var image = page.getSubimage(0, 0, page.getWidth() / 2, page.getHeight() / 3);
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ReaderException nothing) {
            throw new IllegalStateException("no camera reads this card", nothing);
        }
    }
}
