package nl.routebord.journey;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A disk with little room, out of a file: only root of a Linux that lets it mount one can have it, elsewhere the test rests. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 64 << 10;

    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    static SmallDisk of(int megabytes) throws IOException, InterruptedException {
        var home = Files.createTempDirectory("routebord-disk");
        var image = home.resolve("image");
        var folder = Files.createDirectory(home.resolve("disk"));
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength((long) megabytes << 20);
        }
        var said = said("mkfs.ext4", "-q", "-F", "-m", "0", "-O", "^has_journal", image.toString())
                + said("mount", "-o", "loop", image.toString(), folder.toString());
        var isApart = Files.getFileStore(folder).getTotalSpace()
                != Files.getFileStore(home).getTotalSpace();
        Assumptions.assumeTrue(isApart, "a disk of its own could not be mounted here: " + said);
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    double usedPercent() throws IOException {
        var store = Files.getFileStore(folder);
        return 100 - store.getUsableSpace() * 100.0 / store.getTotalSpace();
    }

    /** Something else takes room, until so much of the disk is in use. */
    void fillTo(int percent) throws IOException {
        while (usedPercent() < percent) {
            add(BLOCK);
        }
    }

    /** Something else takes all there is. */
    void fill() {
        for (int size = BLOCK; size >= 512; size /= 2) {
            try {
                while (true) {
                    add(size);
                }
            } catch (IOException noRoom) {
                // A smaller piece may still fit.
            }
        }
    }

    private void add(int bytes) throws IOException {
        Files.write(ballast, new byte[bytes], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What took the room is gone. */
    void makeRoom() throws IOException {
        Files.delete(ballast);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        said("umount", "-l", folder.toString());
        Files.delete(folder.resolveSibling("image"));
    }

    private static String said(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : String.join(" ", command) + ": " + words;
        } catch (IOException missing) {
            return missing.toString();
        }
    }
}
