package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.HasComponents;
import java.util.Objects;
import java.util.function.Consumer;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.Team;
import nl.routebord.workshop.WorkshopView;
import org.jspecify.annotations.Nullable;

/**
 * What every live page of a desk watches: who leads. It also closes the page at once, with a message, when this guide was
 * withdrawn or went on with a spare link on another device; the seat is refused by then, so nothing can be sent from here.
 */
public final class DeskWatch {

    private final ParticipantId me;
    private final HasComponents page;
    private final Consumer<Team> show;
    private Team.@Nullable Guide opened;

    private DeskWatch(ParticipantId me, HasComponents page, Consumer<Team> show) {
        this.me = me;
        this.page = page;
        this.show = show;
    }

    /** {@code show} is called with the team while the one of the scope is in it; {@code page} is what closes. */
    public static Feed<Team> of(Scope scope, WorkshopView workshop, HasComponents page, Consumer<Team> show) {
        var watch = new DeskWatch(scope.speaker(), page, show);
        return new Feed<>(Team.topic(workshop.id()), Audience.STAFF, Team.class, watch::follow);
    }

    private void follow(Team team) {
        var now = team.of(me).orElse(null);
        if (now == null) {
            close("workshop.desk.withdrawn");
        } else if (opened != null && !Objects.equals(opened.moved(), now.moved())) {
            close("workshop.desk.moved");
        } else {
            opened = now;
            show.accept(team);
        }
    }

    private void close(String stem) {
        page.removeAll();
        page.add(Message.of("art-post", stem, Message.home()));
    }
}
