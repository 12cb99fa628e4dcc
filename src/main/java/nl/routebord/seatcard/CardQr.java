package nl.routebord.seatcard;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a picture inside the document itself: no file and no address has it. */
final class CardQr {

    /** White modules around it; with fewer, some cameras do not find the corners. */
    private static final int QUIET = 4;

    /** Dots of the picture per module: sharp on paper, a few hundred bytes in the file. */
    private static final int DOTS = 8;

    private CardQr() {}

    static String picture(String text) {
        var qr = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (qr.size + 2 * QUIET) * DOTS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = qr.getModule(x / DOTS - QUIET, y / DOTS - QUIET);
                image.setRGB(x, y, dark ? 0xff000000 : 0xffffffff);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
