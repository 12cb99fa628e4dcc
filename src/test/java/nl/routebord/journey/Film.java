package nl.routebord.journey;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Font;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;

/** A short film of an evening as an animated picture: the hall, a phone beside it, and below them what happens. */
final class Film implements AutoCloseable {

    private static final int HALL_WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int PHONE_WIDTH = 250;
    private static final int CAPTION = 44;
    private static final String HUNDREDTHS = "220";

    private final ImageWriter writer = ImageIO.getImageWritersBySuffix("gif").next();
    private final Path folder;
    private final FileImageOutputStream file;
    private int scenes;
    private int pictures;

    /** Writes {@code avond.gif}, and each picture by itself, in this folder. */
    Film(Path folder) {
        this.folder = folder;
        var path = folder.resolve("avond.gif");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(path);
            file = new FileImageOutputStream(path.toFile());
            writer.setOutput(file);
            writer.prepareWriteSequence(null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Keeps one screen as it is now. */
    void picture(String name, Page page) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve("%02d-%s.png".formatted(++pictures, name.replaceAll("[^a-zA-Z]+", "-")))));
    }

    /** Adds what both screens show now. */
    void scene(String caption, Page hall, Page phone) {
        picture(caption, hall);
        var picture = new BufferedImage(HALL_WIDTH + PHONE_WIDTH, HEIGHT + CAPTION, BufferedImage.TYPE_INT_RGB);
        var paint = picture.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paint.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paint.drawImage(shot(hall, HALL_WIDTH), 0, 0, null);
        paint.drawImage(shot(phone, PHONE_WIDTH), HALL_WIDTH, 0, null);
        paint.setColor(Color.WHITE);
        paint.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 22));
        paint.drawString(caption, 16, HEIGHT + 30);
        paint.dispose();
        try {
            writer.writeToSequence(new IIOImage(picture, null, timed(picture)), null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        scenes++;
    }

    int scenes() {
        return scenes;
    }

    @Override
    public void close() {
        try {
            writer.endWriteSequence();
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        writer.dispose();
    }

    private static Image shot(Page page, int width) {
        try {
            var whole = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            return whole.getScaledInstance(width, HEIGHT, Image.SCALE_AREA_AVERAGING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private IIOMetadata timed(BufferedImage picture) throws IOException {
        ImageWriteParam param = writer.getDefaultWriteParam();
        var data = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), param);
        var format = data.getNativeMetadataFormatName();
        var root = (IIOMetadataNode) data.getAsTree(format);
        var time = new IIOMetadataNode("GraphicControlExtension");
        time.setAttribute("disposalMethod", "none");
        time.setAttribute("userInputFlag", "FALSE");
        time.setAttribute("transparentColorFlag", "FALSE");
        time.setAttribute("delayTime", HUNDREDTHS);
        time.setAttribute("transparentColorIndex", "0");
        root.getElementsByTagName("GraphicControlExtension")
                .item(0)
                .getParentNode()
                .replaceChild(
                        time,
                        root.getElementsByTagName("GraphicControlExtension").item(0));
        data.setFromTree(format, root);
        return data;
    }
}
