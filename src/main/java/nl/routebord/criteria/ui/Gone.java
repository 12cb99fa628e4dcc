package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.criteria.CriteriaMine;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** One's own points that the facilitator took off the board: who wrote them reads them with the reason, and can mend them. */
final class Gone extends Section {

    private final UnorderedList list = new UnorderedList();
    private final transient Keyed<CriteriaMine.Own, GoneCard> cards;
    private List<CriteriaMine.Own> shown = List.of();
    private @Nullable CriteriaMine of;
    private boolean open;

    Gone(int level, Place place) {
        addClassNames("gap", "small");
        list.addClassName("criteria");
        cards = new Keyed<>(
                list,
                CriteriaMine.Own::id,
                own -> new GoneCard(place.seat(), own.id()),
                (card, own) -> card.show(own, open));
        add(Html.heading(level, Words.say("criteria.ownRemoved")), list);
        Html.hide(this, true);
    }

    /** {@code takesVoices} while its writer can give other words. */
    void show(CriteriaMine mine, boolean takesVoices) {
        if (mine == of && open == takesVoices) {
            return;
        }
        var removed = mine.own().stream().filter(CriteriaMine.Own::removed).toList();
        if (removed.equals(shown) && open == takesVoices) {
            of = mine;
            return;
        }
        open = takesVoices;
        cards.show(removed);
        Html.hide(this, removed.isEmpty());
        shown = removed;
        of = mine;
    }
}
