package nl.routebord.traject.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.traject.Agenda;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Message;

/** What the pages of a traject show to a reader alone: that they are not public yet, and the records of the evenings. */
final class Reading extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph mark = Html.paragraph("note", "adapt");
    private final UnorderedList list = new UnorderedList();
    private final Section records;
    private final boolean first;
    private boolean open;
    private boolean reads;

    /** {@code first} on the first page, where the records stand. */
    Reading(TrajectView traject, boolean first) {
        this.first = first;
        open = traject.open();
        addClassName("gap");
        Html.text(mark, Words.say("traject.reader.mark"));
        list.addClassName("lines");
        records = Shapes.panel("traject.reader.records", list);
        Html.hide(records, true);
        add(mark, records);
        Html.hide(mark, open);
    }

    /** Somebody reads here, as long as nobody takes that away. */
    Reading begin() {
        reads = true;
        return this;
    }

    boolean lasts() {
        return reads;
    }

    void show(Agenda now) {
        open = now.traject().open();
        Html.hide(mark, open);
        Html.hide(records, !first || now.past().isEmpty());
        list.removeAll();
        now.past().forEach(evening -> list.add(line(evening)));
    }

    private static ListItem line(Agenda.Evening evening) {
        var way = Stored.text(new Anchor("/verslag/" + evening.handle(), evening.title()));
        way.setRouterIgnore(true);
        return new ListItem(way, new Paragraph(Shapes.when(Objects.requireNonNull(evening.closed()))));
    }

    /** The role was taken away: what everybody may read stays, the rest goes. */
    void end(HasComponents page) {
        reads = false;
        if (open) {
            removeFromParent();
        } else {
            page.removeAll();
            page.add(Message.noAccess());
        }
    }
}
