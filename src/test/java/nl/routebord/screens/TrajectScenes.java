package nl.routebord.screens;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.live.Feed;
import nl.routebord.live.Watcher;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.trail.DayBegan;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.MemberBlock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A traject between its evenings: the workplace of its staff, and the pages that everybody may read. */
@SuppressWarnings("NullAway.Init")
abstract class TrajectScenes extends House {

    @Autowired
    private Founding founding;

    @Autowired
    private Trajects trajects;

    @Autowired
    private Credentials credentials;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private Hosting hosting;

    @Autowired
    private List<MemberBlock> blocks;

    /** The staff of the traject. */
    Scope sanne;

    TrajectView traject;

    @BeforeEach
    void staffComes() {
        var id = evening.workshop().traject();
        traject = trajects.byId(id).orElseThrow();
        sanne = Scope.staff(id, founding.staff(id, "Sanne"));
        send(sanne, "traject.public", "on", "true");
    }

    /** A page of the workplace, with the seat of the staff. */
    Tab workplace(String room) {
        var secret = credentials.issue(
                traject.deskSeat(), Purpose.FACILITATOR, sanne.speaker().value(), null);
        return tab("werkplek/" + traject.handle() + "/" + room, Map.of(traject.deskSeat(), secret));
    }

    /** The blocks that this room adds to the home of a member of the sounding board, in a page of their own. */
    Tab blocks(String room, Scope member) {
        var tab = everybody("");
        var view = (Div)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        var screen = hosting.screen(new Watcher("thuis", member.speaker().toString(), "", false));
        view.add(screen);
        var feeds = new ArrayList<Feed<?>>();
        for (var block : blocks) {
            if (block.getClass().getPackageName().equals("nl.routebord." + room + ".ui")) {
                var panel = block.block(member, "k-proef", traject);
                view.add(panel.component());
                feeds.addAll(panel.feeds());
            }
        }
        screen.show(feeds);
        return tab;
    }

    /** It has become another day: what is due follows from the dates, and open screens are told. */
    void anotherDay() {
        transaction.executeWithoutResult(status -> context.publishEvent(new DayBegan(Dates.local(Instant.now()))));
    }

    /** A page for everybody, in a browser without any seat. */
    Tab everybody(String room) {
        return tab("traject/" + traject.handle() + "/" + room, Map.of());
    }
}
