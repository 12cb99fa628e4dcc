package nl.routebord.ballot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round to be counted, written short: options a, b, c … and papers as their marks in that order. */
final class Papers {

    static final List<String> GROUPS = List.of("A", "B", "C", "D");

    private final Method method;
    private final List<Asked> standing;
    private final List<Paper> papers = new ArrayList<>();
    private boolean secret;

    private Papers(Method method, int options) {
        this.method = method;
        this.standing = options(options);
    }

    static Papers of(Method method, int options) {
        return new Papers(method, options);
    }

    static List<Asked> options(int many) {
        var options = new ArrayList<Asked>();
        for (int at = 0; at < many; at++) {
            var name = String.valueOf((char) ('a' + at));
            options.add(new Asked(id(at), name, "Wij kiezen " + name + "."));
        }
        return options;
    }

    static OptionId id(int at) {
        return new OptionId(new UUID(0, at));
    }

    Papers secret() {
        secret = true;
        return this;
    }

    /** So many people of a group give these marks; null for an option that they leave open. */
    Papers give(int people, @Nullable String group, @Nullable Integer... marks) {
        papers.addAll(Collections.nCopies(people, paper(group, marks)));
        return this;
    }

    static Paper paper(@Nullable String group, @Nullable Integer... marks) {
        var given = new HashMap<OptionId, Integer>();
        for (int at = 0; at < marks.length; at++) {
            var mark = Arrays.asList(marks).get(at);
            if (mark != null) {
                given.put(id(at), mark);
            }
        }
        return new Paper(group, given);
    }

    List<Paper> list() {
        return papers;
    }

    BallotResult count() {
        return count(null);
    }

    BallotResult count(@Nullable BallotResult before) {
        return Count.of(method, secret, standing, GROUPS, papers, before);
    }
}
