package nl.routebord.criteria;

import java.util.UUID;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the facilitator says of a point without changing a word of it, and how that is taken back: that it may stand on the hall's
 * screen. What its writer changed since is read again, not let on unread.
 */
@Component
class CriterionMarks {

    private static final String APPROVAL = "approval";

    private final JdbcClient jdbc;
    private final CriterionRows rows;
    private final Road road;

    CriterionMarks(JdbcClient jdbc, CriterionRows rows, Road road) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.road = road;
    }

    /** Which of its texts may stand on the screen now, and which might before. */
    static String approved(Criterion held, int was) {
        return memo(held.version(), held.approved(), was);
    }

    private static String memo(int version, int now, int was) {
        return APPROVAL + " " + version + " " + now + " " + was;
    }

    /** True where a memo is one of these. */
    static boolean knows(String memo) {
        return memo.startsWith(APPROVAL + " ");
    }

    /** Of a point that stands on the board as the version in the memo. */
    boolean stands(UUID item, String memo) {
        return jdbc.sql("select approved from criterion where id = ?")
                        .param(item)
                        .query(Integer.class)
                        .single()
                == number(memo, 2);
    }

    /** Does the opposite for a point that was seen to stand so. */
    String reverse(Scope scope, ActivityView activity, UUID item, String memo) {
        var held = rows.findToRewrite(item).orElseThrow(Reach::gone);
        if (held.approved() != number(memo, 2)) {
            throw Reversible.changed();
        }
        held.approvedAgain(number(memo, 3));
        road.announce(activity.board());
        return memo(held.version(), number(memo, 3), number(memo, 2));
    }

    private static int number(String memo, int at) {
        return Integer.parseInt(memo.split(" ")[at]);
    }
}
