package nl.routebord.routemap.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Where the files of the content are. */
@FunctionalInterface
public interface Folder {

    /** Opens a file by its name, such as {@code stap-4.yaml}; the caller closes it. */
    InputStream open(String name) throws IOException;

    /** The files that come with the product. */
    static Folder ofProduct() {
        return name -> {
            @Nullable InputStream in = Folder.class.getResourceAsStream("/" + Notes.FOLDER + name);
            if (in == null) {
                throw new NoSuchFileException(name);
            }
            return in;
        };
    }
}
