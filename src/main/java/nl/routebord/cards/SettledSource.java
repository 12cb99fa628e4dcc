package nl.routebord.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.entries.EntryBoards;
import nl.routebord.entries.Shape;
import nl.routebord.live.Audience;
import nl.routebord.live.Changed;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.road.Road;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Activities;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Settled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads {@link Settled} from the cards on that board: its first column lies fixed, its second is still open. */
@Component
class SettledSource implements Source {

    private final Activities activities;
    private final EntryBoards boards;
    private final Road road;

    SettledSource(Activities activities, EntryBoards boards, Road road) {
        this.activities = activities;
        this.boards = boards;
        this.road = road;
    }

    @Override
    public String kind() {
        return Settled.KIND;
    }

    @Override
    public Settled read(Topic topic, Audience audience) {
        var fixed = new ArrayList<String>();
        var open = new ArrayList<String>();
        var read = activities.ofPreset(new TrajectId(UUID.fromString(topic.id())), Settled.BOARD);
        read.forEach(activity -> read(activity, fixed, open));
        return new Settled(fixed, open, read.stream().map(ActivityView::id).collect(Collectors.toSet()));
    }

    private void read(ActivityView activity, List<String> fixed, List<String> open) {
        var board = boards.read(activity, Audience.HALL).withoutWaiting();
        board.shape()
                .field(Shape.PLACE)
                .filter(columns -> columns.options().size() > 1)
                .ifPresent(columns -> {
                    board.with(columns, columns.options().getFirst())
                            .forEach(row -> fixed.add(row.name(board.shape())));
                    board.with(columns, columns.options().get(1)).forEach(row -> open.add(row.name(board.shape())));
                });
    }

    /** When a board of cards changes it may be this one. Nothing is read unless somebody looks. */
    @EventListener
    void on(Changed changed) {
        var topic = changed.topic();
        if (CardsKind.KIND.equals(topic.kind())) {
            var id = new ActivityId(UUID.fromString(topic.id()));
            activities
                    .preset(id)
                    .filter(Settled.BOARD::equals)
                    .flatMap(board -> activities.read(id))
                    .ifPresent(activity -> road.announce(Settled.topic(activity.traject())));
        }
    }
}
