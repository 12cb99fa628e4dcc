package nl.routebord.workshop;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Draws a QR code. */
public final class QrPicture {

    /** White modules around it; with fewer, some cameras do not find the corners. */
    private static final int QUIET = 4;

    private QrPicture() {}

    /** The picture inside the page itself: what is personal then stands in no address that is asked for. */
    public static String inline(String text) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.UTF_8));
    }

    /** The picture as SVG. */
    static String svg(String text) {
        var qr = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < qr.size; y++) {
            for (int x = 0; x < qr.size; x++) {
                if (qr.getModule(x, y)) {
                    path.append('M').append(x).append(',').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="-%1$d -%1$d %2$d %2$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M-%1$d,-%1$dh%2$dv%2$dh-%2$dz"/><path d="%3$s"/></svg>""".formatted(QUIET, qr.size + 2 * QUIET, path);
    }
}
