package nl.routebord.workshop;

import java.util.List;
import java.util.UUID;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import org.springframework.stereotype.Component;

/**
 * That the facilitator hid words beside something, or showed them again, can be taken back. The memo says which words they are,
 * how they were left, which text they had and why: what their writer mended since is read again, not put back unread.
 */
@Component
class AsideUndo implements Reversible {

    private static final String ON = "on";
    private static final String OFF = "off";

    private final AsideRows rows;
    private final Asides asides;

    AsideUndo(AsideRows rows, Asides asides) {
        this.rows = rows;
        this.asides = asides;
    }

    /** They stand; the opposite hides them for this reason. */
    static String on(Asides.Held held, HideReason reason) {
        return memo(held, ON, reason);
    }

    /** They are hidden for this reason; the opposite shows them. */
    static String off(Asides.Held held, HideReason reason) {
        return memo(held, OFF, reason);
    }

    private static String memo(Asides.Held held, String state, HideReason reason) {
        return String.join(
                " ", held.kind().kind(), state, Integer.toString(held.row().wording()), reason.name());
    }

    @Override
    public String itemKind() {
        return Asides.ITEM;
    }

    @Override
    public boolean stands(ActivityId activity, UUID item, String memo) {
        var words = words(memo);
        return rows.kind(words.getFirst())
                .flatMap(kind -> rows.find(kind, item))
                .filter(row -> isAs(row, words))
                .isPresent();
    }

    @Override
    public String reverse(Scope scope, ActivityId activity, UUID item, String memo) {
        var words = words(memo);
        var held = asides.hold(scope, words.getFirst(), item, false);
        if (!isAs(held.row(), words)) {
            throw Reversible.changed();
        }
        var reason = reason(words);
        var off = OFF.equals(words.get(1));
        if (off) {
            rows.show(held.kind(), item);
        } else {
            rows.hide(held.kind(), item, scope.speaker(), reason);
        }
        asides.tell(held);
        return off ? on(held, reason) : off(held, reason);
    }

    private static boolean isAs(AsideRows.Row row, List<String> words) {
        return row.wording() == Integer.parseInt(words.get(2))
                && (ON.equals(words.get(1)) ? !row.off() : row.reason() == reason(words));
    }

    private static HideReason reason(List<String> words) {
        return HideReason.valueOf(words.get(3));
    }

    private static List<String> words(String memo) {
        return List.of(memo.split(" "));
    }
}
