package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.GuideKeys;
import nl.routebord.workshop.Team;
import org.jspecify.annotations.Nullable;

/** One guide on the page of people; the acts are there for who leads alone. */
final class GuideItem extends ListItem {

    private final ParticipantId me;
    private final ParticipantId id;
    private final Span name = Stored.text(new Span());
    private final Div role = new Div();
    private final Span self = new Span(Words.say("workshop.guide.self"));
    private final NativeDetails give;
    private final NativeDetails out;
    private final LinkCard card;
    private Team.@Nullable Guide shown;

    GuideItem(String seat, String base, ParticipantId me, ParticipantId id) {
        this.me = me;
        this.id = id;
        addClassNames("person", "guide");
        name.addClassName("name");
        self.addClassName("soft");
        give = new Sure(form(seat, "lead.give", id), "workshop.guide.give", "small-act");
        out = new Sure(form(seat, "guide.out", id), "workshop.guide.out", "small-act");
        card = new LinkCard(base, "workshop.guide.invited.hint");
        var words = new Div(name, self, role);
        words.addClassName("words");
        add(words, give, out, card);
    }

    void show(Team.Guide guide, boolean iLead) {
        var own = guide.id().equals(me);
        Html.hide(self, !own);
        Html.hide(give, !iLead || own || !guide.in());
        Html.hide(out, !iLead || own || guide.owner());
        if (!Objects.equals(guide, shown)) {
            shown = guide;
            Html.text(name, GuideName.of(guide));
            role.removeAll();
            role.add(TeamList.role(guide));
            about(give, guide);
            about(out, guide);
        }
    }

    void show(GuideKeys keys) {
        card.show(keys.invited().getOrDefault(id, ""));
    }

    /** Several stand in one list: which one is meant, is heard too. */
    private static void about(NativeDetails act, Team.Guide guide) {
        var words = act.getSummaryText();
        act.getSummary()
                .getElement()
                .setAttribute(
                        "aria-label",
                        Words.say("workshop.guide.about", Map.of("act", words, "name", GuideName.of(guide))));
    }

    private static RbForm form(String seat, String command, ParticipantId id) {
        return RbForm.of(command, seat).key(command + ":" + id).hidden("guide", id.toString());
    }
}
