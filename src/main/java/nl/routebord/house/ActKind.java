package nl.routebord.house;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of acts by which the audit book can be searched; each act is of one. */
public enum ActKind {
    HOUSE("audit.", "incident.", "owner.", "traject.make", "term.", "names."),
    ACCESS(
            "guide.",
            "member.",
            "device.",
            "signin.",
            "code.",
            "lead.",
            "resume.",
            "workplace.",
            "desk.",
            "hall.",
            "role.",
            "staff.",
            "account.",
            "seat.",
            "link.",
            "reading.",
            "traject.public"),
    PEOPLE("person.", "group.", "guest.", "time."),
    VOTES("ballot.", "poll.", "seatcard.", "electorate.", "thermometer."),
    TEXTS("decision.", "minutes.", "followup.", "calendar.", "vraag.", "evaluation."),
    DOWNLOADS(
            "record.",
            "result.",
            "poll.print",
            "poll.file",
            "role.table",
            "seatcard.print",
            "audit.export",
            "incident.lines"),
    /** All that is of none of the others. */
    BOARDS;

    private final List<String> starts;

    ActKind(String... starts) {
        this.starts = List.of(starts);
    }

    /** How the names of its acts begin; empty for {@link #BOARDS}. */
    List<String> starts() {
        return starts;
    }

    /** How the names of its acts do not begin. */
    List<String> not() {
        return this == BOARDS
                ? Arrays.stream(values()).flatMap(kind -> kind.starts.stream()).toList()
                : List.of();
    }

    /** Its name in addresses and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ActKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
