package nl.routebord.criteria;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ApprovedTogether;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the facilitator says of a point without changing a word of it, and how that is taken back: that it may stand on the
 * hall's screen, and that it is on the short list. Of the first a memo knows the version: what was changed since is read again,
 * not let on unread.
 */
@Component
class CriterionMarks {

    private static final String APPROVAL = "approval";
    private static final String SHORT = "short";
    private static final String LONG = "long";

    private final JdbcClient jdbc;
    private final CriterionRows rows;
    private final Shortlist shortlist;
    private final ApprovedTogether together;
    private final Road road;

    CriterionMarks(JdbcClient jdbc, CriterionRows rows, Shortlist shortlist, ApprovedTogether together, Road road) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.shortlist = shortlist;
        this.together = together;
        this.road = road;
    }

    /** Which of its texts may stand on the screen now, and which might before. */
    static String approved(Criterion held, int was) {
        return approval(held.version(), held.approved(), was);
    }

    private static String approval(int version, int now, int was) {
        return APPROVAL + " " + version + " " + now + " " + was;
    }

    /** {@code on} where it is on the short list now. */
    static String shortlisted(boolean on) {
        return on ? SHORT : LONG;
    }

    /** True where a memo is one of these. */
    static boolean knows(String memo) {
        return Set.of(APPROVAL, SHORT, LONG).contains(words(memo).getFirst());
    }

    /** Of a point that stands on the board. */
    boolean stands(UUID item, String memo) {
        var words = words(memo);
        if (!APPROVAL.equals(words.getFirst())) {
            return shortlist.has(item) == SHORT.equals(words.getFirst());
        }
        return jdbc.sql("select count(*) from criterion where id = ? and version = ? and approved = ?")
                        .params(item, number(words, 1), number(words, 2))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Does the opposite for a point that is held and stands so. */
    String reverse(Scope scope, ActivityView activity, UUID item, String memo) {
        var words = words(memo);
        road.announce(activity.board());
        if (!APPROVAL.equals(words.getFirst())) {
            var on = !SHORT.equals(words.getFirst());
            if (!shortlist.put(scope, item, on)) {
                throw Reversible.changed();
            }
            return shortlisted(on);
        }
        var held = rows.findToRewrite(item).orElseThrow(Reach::gone);
        held.approvedAgain(number(words, 3));
        together.touched(item);
        return approval(held.version(), number(words, 3), number(words, 2));
    }

    private static List<String> words(String memo) {
        return List.of(memo.split(" "));
    }

    private static int number(List<String> words, int at) {
        return Integer.parseInt(words.get(at));
    }
}
