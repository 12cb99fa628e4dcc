package nl.routebord.workshop.ui.spi;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.OwnAside;
import org.jspecify.annotations.Nullable;

/**
 * What one put beside something here and the facilitator hid: one's words, why, and a form for other words while
 * words are taken here. That it was hidden is said once, to who does not see it go; silent at the first record.
 */
public final class HiddenAsides extends Section {

    private static final long serialVersionUID = 1L;

    private final Paragraph news = Html.paragraph("sr");
    private final UnorderedList list = new UnorderedList();
    private final transient Keyed<OwnAside, Card> cards;
    private Set<UUID> known = Set.of();
    private boolean begun;
    private boolean open;

    /** Nothing to see until the first {@link #show}. */
    public HiddenAsides(String seat) {
        addClassNames("hidden-asides", "gap", "small");
        news.getElement().setAttribute("role", "status");
        list.addClassName("criteria");
        cards = new Keyed<>(list, OwnAside::id, own -> new Card(seat, own), (card, own) -> card.show(own, open));
        add(news, list);
        Html.hide(list, true);
    }

    /** {@code takesVoices} while their writer can give other words. */
    public void show(List<OwnAside> hidden, boolean takesVoices) {
        if (begun && hidden.isEmpty() && known.isEmpty()) {
            open = takesVoices;
            return;
        }
        open = takesVoices;
        cards.show(hidden);
        Html.hide(list, hidden.isEmpty());
        hear(hidden);
    }

    private void hear(List<OwnAside> hidden) {
        var fresh = hidden.stream().filter(one -> !known.contains(one.id())).toList();
        if (begun && !fresh.isEmpty()) {
            Html.text(
                    news,
                    fresh.stream()
                            .map(one -> one.text() + ": " + Words.say("workshop.hidden.told"))
                            .collect(Collectors.joining(" ")));
        } else if (hidden.isEmpty()) {
            // Emptied, so that the same words are said again when they are hidden again.
            Html.text(news, "");
        }
        begun = true;
        known = hidden.stream().map(OwnAside::id).collect(Collectors.toSet());
    }

    private static final class Card extends ListItem {

        private static final long serialVersionUID = 1L;

        private final String seat;
        private final Paragraph text = Stored.text(Html.paragraph("why"));
        private final transient WhyHidden why = new WhyHidden();
        private @Nullable RbForm edit;

        Card(String seat, OwnAside own) {
            this.seat = seat;
            addClassNames("criterion", "mine", "hidden-one");
            add(Html.span(Words.say("workshop.aside." + own.kind()), "from"), text, why.told(), why.next());
        }

        void show(OwnAside own, boolean open) {
            Html.text(text, own.text());
            why.show(own.hidden(), open);
            if (open && edit == null) {
                edit = RbForm.of(OwnAside.MEND, seat)
                        .key(own.key())
                        .hidden("kind", own.kind())
                        .hidden("item", own.id().toString())
                        .area("text", Words.say("workshop.aside.words"), null, own.most())
                        .submit(Words.say("workshop.aside.save"));
                add(edit);
            }
            if (edit != null) {
                edit.base("base", Integer.toString(own.wording())).initial("text", own.text());
                Html.hide(edit, !open);
            }
        }
    }
}
