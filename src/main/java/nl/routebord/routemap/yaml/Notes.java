package nl.routebord.routemap.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routebord.routemap.Fault;
import nl.routebord.shared.Text;
import org.yaml.snakeyaml.nodes.Node;

/** Notes what is wrong in one file. Reading goes on with something harmless, so that whoever mends it sees everything at once. */
final class Notes {

    static final String FOLDER = "routemap/";

    private final String file;
    private final Ids ids;
    private final List<Fault> faults = new ArrayList<>();

    Notes(String file, Ids ids) {
        this.file = FOLDER + file;
        this.ids = ids;
    }

    void add(Node at, String fault) {
        add(at, fault, Map.of());
    }

    void add(Node at, String fault, Map<String, Object> places) {
        add(line(at), fault, places);
    }

    /** {@code line} counts from 1. */
    void add(int line, String fault, Map<String, Object> places) {
        faults.add(new Fault(file, line, Text.of("routemap.fault." + fault, places)));
    }

    String place(Node at) {
        return file + ":" + line(at);
    }

    Ids ids() {
        return ids;
    }

    List<Fault> faults() {
        return faults;
    }

    private static int line(Node at) {
        return at.getStartMark().getLine() + 1;
    }
}
