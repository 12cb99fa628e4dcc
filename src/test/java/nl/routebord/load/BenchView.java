package nl.routebord.load;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Live;
import nl.routebord.live.LiveScreen;
import nl.routebord.live.Topic;
import nl.routebord.live.Watcher;

/** The smallest live screen: one marker. {@code ?first} makes it a projector, {@code ?name=} lets a test find its UI. */
@AnonymousAllowed
public class BenchView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final Topic TOPIC = Topic.of("bench", "1");
    private static final Map<String, UI> OPEN = new ConcurrentHashMap<>();

    private final Span marker = new Span("-");
    private final transient Live live;
    private String name = UUID.randomUUID().toString();

    public BenchView(Live live) {
        this.live = live;
        add(marker);
    }

    /** The UI of the screen with this name, as the server holds it. */
    public static UI ui(String name) {
        return java.util.Objects.requireNonNull(OPEN.get(name), name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        name = query.getSingleParameter("name").orElse(name);
        boolean first = query.getParameters().containsKey("first");
        var screen = new LiveScreen(live, new Watcher("bench", name, first ? "" : "phones", first));
        screen.show(List.of(
                new Feed<>(TOPIC, Audience.HALL, BenchBoard.Board.class, board -> marker.setText(board.marker()))));
        add(screen);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        OPEN.put(name, event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        OPEN.remove(name, event.getUI());
    }
}
