package nl.routebord.feedback;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A merge and a split are taken back and done again. The memo says in one word how it was left, then the version of the reaction,
 * then each part with its version: what was changed since is neither taken apart nor put in another unread.
 */
@Component
class KinUndo {

    private static final String MERGED = "merged";
    private static final String APART = "apart";
    private static final String SPLIT = "split";
    private static final String WHOLE = "whole";

    private final JdbcClient jdbc;
    private final Remarks remarks;
    private final Kinship kinship;

    KinUndo(JdbcClient jdbc, Remarks remarks, Kinship kinship) {
        this.jdbc = jdbc;
        this.remarks = remarks;
        this.kinship = kinship;
    }

    /** It stands for its parts. */
    static String merged(Remark made, List<Remark> parts) {
        return memo(MERGED, made, parts);
    }

    /** Its parts stand again. */
    static String apart(Remark made, List<Remark> parts) {
        return memo(APART, made, parts);
    }

    /** These stand for it. */
    static String split(Remark whole, List<Remark> parts) {
        return memo(SPLIT, whole, parts);
    }

    /** It stands again for these. */
    static String whole(Remark whole, List<Remark> parts) {
        return memo(WHOLE, whole, parts);
    }

    private static String memo(String word, Remark item, List<Remark> parts) {
        return Stream.concat(
                        Stream.of(word, Integer.toString(item.version())),
                        parts.stream().map(part -> part.id() + "@" + part.version()))
                .collect(Collectors.joining(" "));
    }

    /** True where a memo is one of these. */
    static boolean knows(String memo) {
        return Set.of(MERGED, APART, SPLIT, WHOLE).contains(memo.split(" ", 2)[0]);
    }

    boolean stands(UUID item, String memo) {
        var words = List.of(memo.split(" "));
        var state = state(item);
        if (state == null || state.version != Integer.parseInt(words.get(1))) {
            return false;
        }
        return switch (words.getFirst()) {
            case MERGED -> state.stands();
            case APART -> state.apart && all(words, State::stands);
            case SPLIT -> !state.own && all(words, State::stands);
            case WHOLE -> state.stands() && all(words, State::apart);
            default -> false;
        };
    }

    private boolean all(List<String> words, java.util.function.Predicate<State> as) {
        return words.stream().skip(2).map(part -> part.split("@")).allMatch(part -> {
            var state = state(UUID.fromString(part[0]));
            return state != null && state.version == Integer.parseInt(part[1]) && as.test(state);
        });
    }

    /** Does the opposite; refuses where it does not stand so any more. */
    String reverse(Scope scope, ActivityView home, UUID item, String memo) {
        var words = memo.split(" ", 3);
        var parts = Stream.of(words[2].split(" "))
                .map(part -> UUID.fromString(part.substring(0, part.indexOf('@'))))
                .toList();
        remarks.hold(Stream.concat(Stream.of(item), parts.stream())
                .map(FeedbackId::new)
                .toList());
        if (!stands(item, memo)) {
            throw Reversible.changed();
        }
        var rest = " " + words[1] + " " + words[2];
        return switch (words[0]) {
            case MERGED -> part(scope, home, List.of(item), APART + rest);
            case SPLIT -> part(scope, home, parts, WHOLE + rest);
            case APART -> unite(home, List.of(item), MERGED + rest);
            default -> unite(home, parts, SPLIT + rest);
        };
    }

    private String part(Scope scope, ActivityView home, List<UUID> made, String now) {
        made.forEach(one -> kinship.part(scope, one));
        kinship.tell(home, made);
        return now;
    }

    private String unite(ActivityView home, List<UUID> made, String now) {
        made.forEach(kinship::unite);
        kinship.tell(home, made);
        return now;
    }

    private record State(int version, boolean off, boolean own, boolean apart) {

        boolean stands() {
            return own && !off;
        }
    }

    private @Nullable State state(UUID item) {
        return jdbc.sql("select f.version, f.removed_at is not null or f.withdrawn_at is not null as gone, ("
                        + Remarks.OWN_PLACE + ") as own,"
                        + " exists (select 1 from feedback_apart a where a.feedback_id = f.id) as apart"
                        + " from feedback f where f.id = ?")
                .param(item)
                .query((row, n) -> new State(
                        row.getInt("version"), row.getBoolean("gone"), row.getBoolean("own"), row.getBoolean("apart")))
                .optional()
                .orElse(null);
    }
}
