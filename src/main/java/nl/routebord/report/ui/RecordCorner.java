package nl.routebord.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Words;
import nl.routebord.workshop.WorkshopView;
import nl.routebord.workshop.ui.spi.Corner;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At the desk: the way to the page that closes the evening, and to its record as it is now. */
@Component
class RecordCorner implements Corner {

    @Override
    public Panel corner(Scope scope, WorkshopView workshop) {
        var ways = new Div(
                new H2(Words.say("report.desk.title")),
                way("/afsluiten/" + workshop.handle(), "workshop.closing"),
                way("/verslag/" + workshop.handle(), "report.desk.record"));
        ways.addClassNames("gap", "small");
        return new Panel(ways, List.of());
    }

    private static Anchor way(String to, String words) {
        var way = new Anchor(to, Words.say(words));
        way.setRouterIgnore(true);
        way.addClassName("act");
        return way;
    }
}
