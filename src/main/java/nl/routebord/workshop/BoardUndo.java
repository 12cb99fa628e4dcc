package nl.routebord.workshop;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.trail.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A turned switch of a board can be turned back by who leads, while nobody turned it since: see {@link BoardSwitch#memo}. Other
 * acts with a whole board know their own way back, see {@link BoardAct}.
 */
@Component
class BoardUndo implements Reversible, Told {

    private final Activities activities;
    private final Road road;
    private final Map<String, BoardSwitch> switches;
    private final Map<String, BoardAct> acts;

    BoardUndo(Activities activities, Road road, List<BoardSwitch> switches, List<BoardAct> acts) {
        this.activities = activities;
        this.road = road;
        this.switches = switches.stream().collect(Collectors.toMap(BoardSwitch::name, one -> one));
        this.acts = acts.stream().collect(Collectors.toMap(BoardAct::word, one -> one));
    }

    @Override
    public String itemKind() {
        return ActivityView.ITEM_KIND;
    }

    @Override
    public boolean steers(String memo) {
        var act = act(memo);
        return act == null || act.steers();
    }

    @Override
    public boolean stands(ActivityId activity, UUID item, String memo) {
        var act = act(memo);
        if (act != null) {
            return act.stands(activity, memo);
        }
        var turned = Turned.parse(memo);
        var one = switches.get(turned.name);
        return one != null && one.isOn(activity) == turned.on && one.canTurn(activity, !turned.on);
    }

    @Override
    public String reverse(Scope scope, ActivityId activity, UUID item, String memo) {
        var board = activities.find(scope, activity);
        var act = act(memo);
        if (act != null) {
            return act.reverse(scope, board, memo);
        }
        scope.requireLead();
        var turned = Turned.parse(memo);
        var one = switches.get(turned.name);
        if (one == null || !one.put(scope, board, !turned.on)) {
            throw Reversible.changed();
        }
        one.told(board).forEach(road::announce);
        return one.memo(!turned.on);
    }

    @Override
    public int left(ActivityId activity, UUID item, String memo) {
        var act = act(memo);
        return act == null ? 0 : act.left(activity, memo);
    }

    private @Nullable BoardAct act(String memo) {
        return acts.get(memo.split(" ", 2)[0]);
    }

    @Override
    public Map<UUID, String> names(ActivityId activity) {
        return activities
                .read(activity)
                .map(board -> Map.of(activity.value(), board.name()))
                .orElse(Map.of());
    }

    /** Not applicable: only who leads turns a switch. */
    @Override
    public boolean signs(ActivityId activity) {
        return false;
    }

    private record Turned(String name, boolean on) {

        static Turned parse(String memo) {
            var blank = memo.lastIndexOf(' ');
            return new Turned(memo.substring(0, Math.max(0, blank)), memo.endsWith(" on"));
        }
    }
}
