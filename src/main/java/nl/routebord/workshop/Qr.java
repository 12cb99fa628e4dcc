package nl.routebord.workshop;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Draws QR codes. */
public final class Qr {

    /** White modules around it; with fewer, some cameras do not find the corners. */
    private static final int QUIET = 4;

    private Qr() {}

    /** The picture inside its own address, for what must not stand in an address that is asked for, and so in no log. */
    public static String inline(String address) {
        var bytes = svg(address).getBytes(StandardCharsets.UTF_8);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** The picture of this address as SVG. */
    static String svg(String address) {
        var qr = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
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
