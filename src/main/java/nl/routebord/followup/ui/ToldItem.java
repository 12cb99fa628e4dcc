package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.followup.PublicAnswers;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.trail.Way;
import nl.routebord.workshop.ui.spi.Answered;
import nl.routebord.workshop.ui.spi.WayStop;

/** What somebody said, what was done with it, and what was made of it; for everybody. */
final class ToldItem extends ListItem {

    private final Paragraph text = Stored.text(Html.paragraph("what-said"));
    private final Answered answered = new Answered();
    private final Paragraph before = Html.paragraph("soft");
    private final UnorderedList stops = new UnorderedList();
    private final Div became = new Div(new Paragraph(Words.say("followup.became")), stops);
    private transient List<Way.Stop> after = List.of();

    ToldItem() {
        addClassNames("card", "told-card");
        stops.addClassName("stops-of-way");
        Html.hide(became, true);
        add(text, before, answered, became);
    }

    void show(PublicAnswers.Told now) {
        Html.text(text, now.text());
        Html.say(before, now.before() ? Words.say("followup.before") : "");
        answered.show(now.answer());
        if (!now.after().equals(after)) {
            after = now.after();
            stops.removeAll();
            after.forEach(stop -> stops.add(WayStop.after(stop)));
            Html.hide(became, after.isEmpty());
        }
    }
}
