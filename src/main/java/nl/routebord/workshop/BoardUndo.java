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
import org.springframework.stereotype.Component;

/** A turned switch of a board can be turned back by who leads, while nobody turned it since: see {@link BoardSwitch#memo}. */
@Component
class BoardUndo implements Reversible, Told {

    private final Activities activities;
    private final Road road;
    private final Map<String, BoardSwitch> switches;

    BoardUndo(Activities activities, Road road, List<BoardSwitch> switches) {
        this.activities = activities;
        this.road = road;
        this.switches = switches.stream().collect(Collectors.toMap(BoardSwitch::name, one -> one));
    }

    @Override
    public String itemKind() {
        return ActivityView.ITEM_KIND;
    }

    @Override
    public boolean steers(String memo) {
        return true;
    }

    @Override
    public boolean stands(ActivityId activity, UUID item, String memo) {
        var turned = Turned.parse(memo);
        var one = switches.get(turned.name);
        return one != null && one.isOn(activity) == turned.on && one.canTurn(activity, !turned.on);
    }

    @Override
    public String reverse(Scope scope, ActivityId activity, UUID item, String memo) {
        scope.requireLead();
        var board = activities.find(scope, activity);
        var turned = Turned.parse(memo);
        var one = switches.get(turned.name);
        if (one == null || !one.put(scope, board, !turned.on)) {
            throw Reversible.changed();
        }
        one.told(board).forEach(road::announce);
        return one.memo(!turned.on);
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
