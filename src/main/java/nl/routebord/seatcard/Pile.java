package nl.routebord.seatcard;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cards that belong together: those of a group, of a table, of both or of neither. */
public record Pile(
        @Nullable UUID group,
        @Nullable String groupName,
        @Nullable String table) {

    /** The group and the table as people read them; empty where there is neither. */
    public String name() {
        return Stream.of(groupName, table).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
