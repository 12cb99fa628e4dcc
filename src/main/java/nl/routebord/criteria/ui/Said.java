package nl.routebord.criteria.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.TypeIn;
import org.jspecify.annotations.Nullable;

/** The text of a point: its name, its sentence and whose it is. */
final class Said extends Div {

    private final HtmlContainer name;
    private final Paragraph why = Html.paragraph("why");
    private final Paragraph from = Html.paragraph("from");
    private @Nullable Span shortlisted;

    /** {@code level} is that of its heading: right below the heading of the screen or of the panel. */
    Said(int level, String id) {
        name = Html.heading(level, "");
        addClassName("said");
        name.addClassName("name");
        name.setId(id);
        Stored.text(name);
        Stored.text(why);
        add(name, why, from);
    }

    void show(CriteriaBoard.Item item, boolean own) {
        Html.text(name, item.text().name());
        showShort(item.shortlisted());
        Html.say(why, item.text().sentence());
        Html.say(from, from(item, own));
    }

    /** Made at the first need: few of two hundred points are on the short list, and a phone's page stays small. */
    private void showShort(boolean on) {
        if (on && shortlisted == null) {
            shortlisted = Html.span("", "chip", "yes");
            shortlisted.add(Icon.CHECK.create(), new Span(Words.say("criteria.short.on")));
            addComponentAtIndex(1, shortlisted);
        }
        if (shortlisted != null) {
            Html.hide(shortlisted, !on);
        }
    }

    /** Whose point it is; nobody is shown under words of another without a word about it. */
    static String from(CriteriaBoard.Item item, boolean own) {
        if (item.isJoined()) {
            return Words.say(item.split() ? "criteria.split.off" : "criteria.joined");
        }
        var of = own
                ? Words.say("criteria.own")
                : TypeIn.said(
                        item.by() == null ? "" : Words.say("criteria.by", Map.of("name", item.by())), item.viaDesk());
        var reworded = item.reworded();
        if (reworded == null) {
            return of;
        }
        var changed = Words.say("criteria.reworded", Map.of("who", who(reworded)));
        return of.isEmpty() ? Words.say("criteria.reworded.alone", Map.of("who", who(reworded))) : of + ", " + changed;
    }

    private static String who(CriteriaBoard.Reworded reworded) {
        if (reworded.staff()) {
            return Words.say("criteria.reworded.staff");
        }
        return reworded.by() == null ? Words.say("criteria.reworded.somebody") : reworded.by();
    }
}
