package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.traject.Agenda;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Keyed;

/** The evenings that come, each with the way to its desk; and the way to plan one. */
final class Coming extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("traject.coming.none"));
    private final transient Keyed<Agenda.Evening, Item> items;

    Coming(TrajectView traject) {
        addClassName("gap");
        var list = new UnorderedList();
        list.addClassName("evenings");
        items = new Keyed<>(list, Agenda.Evening::handle, evening -> new Item(evening.handle()), Item::show);
        var plan = Shapes.way(traject.workplace() + "/planning", Icon.CALENDAR, Words.say("traject.plan.way"));
        plan.setRouterIgnore(false);
        plan.addClassName("main");
        add(none, list, plan);
    }

    void show(Agenda now) {
        Html.hide(none, !now.coming().isEmpty());
        items.show(now.coming());
    }

    private static final class Item extends ListItem {

        private static final long serialVersionUID = 1L;

        private final H3 title = Stored.text(new H3());
        private final Paragraph when = new Paragraph();

        Item(String handle) {
            addClassName("evening-card");
            add(title, when, Shapes.way("/in/avond/" + handle, Icon.PLAY, Words.say("traject.desk")));
        }

        void show(Agenda.Evening evening) {
            Html.text(title, evening.title());
            var at = evening.at();
            Html.text(
                    when,
                    evening.began() != null
                            ? Words.say("traject.evening.going")
                            : (at == null ? Words.say("traject.evening.nodate") : Shapes.when(at)) + " · "
                                    + Words.say(
                                            "traject.evening.sheet",
                                            Map.of("n", evening.lines().size(), "minutes", evening.minutes())));
        }
    }
}
