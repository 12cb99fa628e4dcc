package nl.routebord.workshop.ui.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which items stand on a phone: one's own first, then the newest. A page does not shift under the finger or under a form:
 * while there is room new items come in, after that they wait until somebody asks. What was taken off goes at once.
 */
public final class Slice {

    /** So many items a page, and so many at most when new ones came in. */
    public static final int PAGE = 10;

    public static final int MOST = 20;

    private List<UUID> shown = List.of();
    private List<UUID> order = List.of();
    private int start;
    private int waiting;

    /** Takes in the present order of all items, own ones first. A new own item is always shown: its author looks for it. */
    public void follow(List<UUID> present, Set<UUID> own) {
        if (!order.isEmpty() && present.equals(order)) {
            return;
        }
        var known = Set.copyOf(order);
        var fresh = present.stream().filter(item -> !known.contains(item)).toList();
        order = List.copyOf(present);
        if (known.isEmpty() || (start > 0 && fresh.stream().anyMatch(own::contains))) {
            turnTo(0);
            return;
        }
        if (start == 0) {
            letIn(fresh, own);
        }
        shown = order.stream().filter(Set.copyOf(shown)::contains).toList();
        if (shown.isEmpty()) {
            turnTo(0);
        }
        waiting = start > 0 ? 0 : end() - shown.size();
    }

    private void letIn(List<UUID> fresh, Set<UUID> own) {
        var grown = new ArrayList<>(shown);
        for (var item : fresh) {
            if (own.contains(item) || grown.size() < MOST) {
                grown.add(item);
            }
        }
        shown = grown;
    }

    /** Begins at the top with this order: somebody asked for another one. */
    public void anew(List<UUID> present) {
        order = List.copyOf(present);
        turnTo(0);
    }

    public void next() {
        turnTo(end());
    }

    public void back() {
        turnTo(Math.max(0, start - PAGE));
    }

    public void first() {
        turnTo(0);
    }

    private void turnTo(int from) {
        start = from >= order.size() ? 0 : from;
        shown = List.copyOf(order.subList(start, Math.min(start + PAGE, order.size())));
        waiting = 0;
    }

    public List<UUID> shown() {
        return shown;
    }

    /** New items above the last one shown that had no room. */
    public int waiting() {
        return waiting;
    }

    public int from() {
        return shown.isEmpty() ? 0 : order.indexOf(shown.getFirst()) + 1;
    }

    public int end() {
        return shown.isEmpty() ? start : order.indexOf(shown.getLast()) + 1;
    }

    public int all() {
        return order.size();
    }

    public boolean hasNext() {
        return end() < order.size();
    }

    public boolean hasBack() {
        return start > 0;
    }
}
