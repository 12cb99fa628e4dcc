package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Contribution;

/** What one said that stands on no board and has an answer, such as a question; away while there is none. */
public final class OtherAnswers extends Div {

    private final transient Keyed<Contribution.Other, Item> items;

    /** Under a heading of this level, 2 to 4. */
    public OtherAnswers(int level) {
        addClassName("gap");
        var list = new UnorderedList();
        list.addClassName("told-things");
        items = new Keyed<>(list, Contribution.Other::key, other -> new Item(), Item::show);
        add(Html.heading(level, Words.say("workshop.mine.others")), list);
        Html.hide(this, true);
    }

    public void show(List<Contribution.Other> now) {
        items.show(now);
        Html.hide(this, now.isEmpty());
    }

    private static final class Item extends ListItem {

        private final Span where = Stored.text(new Span());
        private final Span what = Stored.text(Html.span("", "what"));
        private final Answered answered = new Answered();

        Item() {
            addClassName("thing");
            var place = Html.paragraph("where");
            place.add(Icon.LIST.create(), where);
            add(place, what, answered);
        }

        void show(Contribution.Other now) {
            Html.text(where, now.place());
            Html.text(what, now.text());
            answered.show(now.answer());
        }
    }
}
