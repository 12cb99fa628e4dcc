package nl.routebord.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.access.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who the actors of the audit book are by now. The book itself knows ids alone; of guests no name is looked up. */
@Component
class Whos {

    private static final String PARTICIPANT = "participant:";

    private final JdbcClient jdbc;

    Whos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Map<String, LogRow.Who> of(Collection<String> actors) {
        var whos = new HashMap<String, LogRow.Who>();
        var ids = actors.stream()
                .filter(actor -> actor.startsWith(PARTICIPANT))
                .map(actor -> id(actor.substring(PARTICIPANT.length())))
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, kind, workshop_id, alias from participant where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        var part = part(row.getString("kind"), row.getObject("workshop_id") == null);
                        var actor = PARTICIPANT + row.getObject("id", UUID.class);
                        var name = part == LogRow.Part.GUEST ? null : row.getString("alias");
                        whos.put(actor, new LogRow.Who(actor, part, name));
                    });
        }
        actors.forEach(actor -> whos.computeIfAbsent(actor, Whos::nameless));
        return whos;
    }

    private static LogRow.Part part(String kind, boolean ofTraject) {
        return switch (kind) {
            case "FACILITATOR" -> ofTraject ? LogRow.Part.STAFF : LogRow.Part.GUIDE;
            case "GUEST" -> LogRow.Part.GUEST;
            default -> LogRow.Part.MEMBER;
        };
    }

    private static LogRow.Who nameless(String actor) {
        var part = switch (actor) {
            case Audit.OWNER -> LogRow.Part.OWNER;
            case Audit.SYSTEM -> LogRow.Part.SYSTEM;
            case Audit.UNKNOWN -> LogRow.Part.UNKNOWN;
            default -> actor.startsWith("account:") ? LogRow.Part.ACCOUNT : LogRow.Part.GONE;
        };
        return new LogRow.Who(actor, part, null);
    }

    private static List<UUID> id(String text) {
        try {
            return List.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return List.of();
        }
    }
}
