package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import nl.routebord.criteria.CriteriaMine;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.WhyHidden;
import org.jspecify.annotations.Nullable;

/** One's own point that is off the board: its text, why, and a form for other words while the board is open. */
final class GoneCard extends ListItem {

    private final String seat;
    private final UUID item;
    private final Paragraph name = Stored.text(Html.paragraph("name"));
    private final Paragraph sentence = Stored.text(Html.paragraph("why"));
    private final Paragraph plain = Html.paragraph("from");
    private final WhyHidden why = new WhyHidden();
    private @Nullable RbForm edit;

    GoneCard(String seat, UUID item) {
        this.seat = seat;
        this.item = item;
        addClassNames("criterion", "mine", "hidden-one");
        add(name, sentence, plain, why.told(), why.next());
    }

    void show(CriteriaMine.Own own, boolean open) {
        Html.text(name, own.text().name());
        Html.say(sentence, own.text().sentence());
        var hidden = own.hidden();
        Html.say(plain, hidden == null ? Words.say("criteria.mine.removed") : "");
        why.show(hidden, open);
        if (hidden != null && open && edit == null) {
            edit = Forms.edit(seat, item);
            add(edit);
        }
        if (edit != null) {
            Forms.follow(edit, own.version(), own.text());
            Html.hide(edit, hidden == null || !open);
        }
    }
}
