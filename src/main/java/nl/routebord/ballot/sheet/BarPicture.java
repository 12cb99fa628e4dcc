package nl.routebord.ballot.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import nl.routebord.ballot.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A bar as a picture in the document itself. Patterns in white, so that a printer without colours keeps the voices apart; a sign
 * in each piece that has room for it. It holds no letters: words and numbers stand beside it.
 */
final class BarPicture {

    private static final int WIDE = 1700;
    private static final int HIGH = 84;
    private static final int RIM = 4;

    /** Between pieces, also of the same voice. */
    private static final int GAP = 6;

    /** White lines over a colour, this far from each other. */
    private static final int STEP = 34;

    private static final int SIGN = 64;

    private final List<Piece> pieces = new ArrayList<>();

    /** {@code voice} is null for what is missing from the whole. */
    private record Piece(@Nullable Voice voice, int size) {}

    void piece(@Nullable Voice voice, int size) {
        if (size > 0) {
            pieces.add(new Piece(voice, size));
        }
    }

    /** One voice as a part of a whole. */
    void of(int size, int whole) {
        piece(Voice.YES, size);
        piece(null, whole - size);
    }

    /** The picture as an address that holds it. */
    String data() {
        var image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        var pen = pen(image);
        double all = pieces.stream().mapToInt(Piece::size).sum();
        double from = 0;
        for (var piece : pieces) {
            var wide = (WIDE - RIM) * piece.size / all;
            draw(pen, piece.voice, new Rectangle2D.Double(from + RIM / 2.0, RIM / 2.0, wide - GAP, HIGH - RIM));
            from += wide;
        }
        return png(image);
    }

    /** The sign of a voice on its colour and pattern, to stand beside its word. */
    static String sign(Voice voice) {
        var image = new BufferedImage(HIGH, HIGH, BufferedImage.TYPE_INT_RGB);
        draw(pen(image), voice, new Rectangle2D.Double(RIM / 2.0, RIM / 2.0, HIGH - RIM, HIGH - RIM));
        return png(image);
    }

    private static void draw(Graphics2D pen, @Nullable Voice voice, Rectangle2D box) {
        pen.setColor(voice == null ? Color.WHITE : colour(voice));
        pen.fill(box);
        if (voice != null) {
            var clip = pen.getClip();
            pen.clip(box);
            pattern(pen, voice, box);
            if (box.getWidth() >= SIGN) {
                sign(pen, voice, box.getX() + Math.min(12, (box.getWidth() - SIGN) / 2), box.getCenterY() - SIGN / 2.0);
            }
            pen.setClip(clip);
        }
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(RIM));
        pen.draw(box);
    }

    /** Plain, slanted stripes, a grid of slanted lines, upright lines. */
    private static void pattern(Graphics2D pen, Voice voice, Rectangle2D box) {
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(voice == Voice.ADAPT ? 14 : 5));
        var lines = new Path2D.Double();
        for (var x = box.getX() - HIGH; x < box.getMaxX() + HIGH; x += STEP) {
            switch (voice) {
                case YES -> {
                    // a plain colour
                }
                case ADAPT -> line(lines, x, HIGH, x + HIGH, 0);
                case NO -> {
                    line(lines, x, HIGH, x + HIGH, 0);
                    line(lines, x, 0, x + HIGH, HIGH);
                }
                case UNSURE -> line(lines, x, 0, x, HIGH);
            }
        }
        pen.draw(lines);
    }

    private static void line(Path2D lines, double fromX, double fromY, double toX, double toY) {
        lines.moveTo(fromX, fromY);
        lines.lineTo(toX, toY);
    }

    /** Drawn on a white disc, in a field of 64 by 64: a tick, a wave, a cross, a question mark. */
    private static void sign(Graphics2D pen, Voice voice, double x, double y) {
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(x, y, SIGN, SIGN));
        var sign = new Path2D.Double();
        switch (voice) {
            case YES -> {
                line(sign, x + 16, y + 34, x + 28, y + 46);
                sign.lineTo(x + 48, y + 20);
            }
            case ADAPT -> {
                sign.moveTo(x + 12, y + 38);
                sign.curveTo(x + 24, y + 12, x + 40, y + 52, x + 52, y + 26);
            }
            case NO -> {
                line(sign, x + 18, y + 18, x + 46, y + 46);
                line(sign, x + 46, y + 18, x + 18, y + 46);
            }
            case UNSURE -> {
                sign.moveTo(x + 23, y + 24);
                sign.curveTo(x + 24, y + 8, x + 46, y + 12, x + 42, y + 26);
                sign.curveTo(x + 40, y + 32, x + 32, y + 32, x + 32, y + 40);
                line(sign, x + 32, y + 51, x + 32, y + 51);
            }
        }
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(sign);
    }

    /** The colours of {@code styles/tokens.css}. */
    private static Color colour(Voice voice) {
        return new Color(
                switch (voice) {
                    case YES -> 0x17704c;
                    case ADAPT -> 0x955800;
                    case NO -> 0xa32a22;
                    case UNSURE -> 0x4a5866;
                });
    }

    private static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        return pen;
    }

    private static String png(BufferedImage image) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
