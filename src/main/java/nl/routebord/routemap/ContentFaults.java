package nl.routebord.routemap;

import java.util.List;
import java.util.stream.Collectors;
import nl.routebord.shell.Words;

/** The content of the route cannot be used. Carries everything that is wrong, in the order of the files and lines. */
public final class ContentFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public ContentFaults(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.say(Words.DUTCH)).collect(Collectors.joining("\n", "\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
