package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import nl.routebord.followup.AnswersBoard;
import nl.routebord.followup.Case;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.trail.FollowUp;
import nl.routebord.workshop.ui.spi.Answered;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/** What is prepared, each with a way back, and the one button that publishes all of it. */
final class ReadyList extends Div {

    private static final int SHOWN = 30;

    private final Paragraph none = new Paragraph(Words.say("followup.ready.none"));
    private final Paragraph more = Html.paragraph("soft");
    private final UnorderedList list = new UnorderedList();
    private final NativeButton button = RbForm.button("");
    private final RbForm publish;
    private final Paragraph changed = Html.paragraph("note", "adapt");
    private final Span changedWords = new Span();
    private final transient Keyed<Case, Item> items;

    ReadyList(String seat) {
        addClassName("gap");
        list.addClassName("lines");
        items = new Keyed<>(list, one -> one.item().id(), one -> new Item(seat, one), Item::show);
        button.addClassName("main");
        publish = RbForm.of("followup.publish", seat).add(button);
        Html.hide(publish, true);
        changed.add(Icon.WARNING.create(), changedWords);
        Html.hide(changed, true);
        add(none, changed, publish, list, more);
    }

    void show(AnswersBoard now) {
        var ready = now.cases().filter(one -> one.prepared() != null).toList();
        // Whoever publishes sees first what has to be looked at again.
        var again = Comparator.comparing((Case one) -> one.before().isEmpty());
        items.show(ready.stream().sorted(again).limit(SHOWN).toList());
        Html.text(button, Words.say("followup.publish", Map.of("n", ready.size())));
        publish.hidden("seen", now.seen());
        Html.hide(publish, ready.isEmpty());
        Html.text(changedWords, Words.say("followup.changed.some", Map.of("n", now.changed())));
        Html.hide(changed, now.changed() == 0);
        Html.hide(none, !ready.isEmpty());
        Html.say(more, ready.size() > SHOWN ? Words.say("followup.ready.more", Map.of("n", ready.size() - SHOWN)) : "");
    }

    private static final class Item extends ListItem {

        private final Span text = Stored.text(Html.span("", "what-said"));
        private final Paragraph about = Stored.text(Html.paragraph("soft"));
        private final TextChanged changed = new TextChanged();
        private final Span status = new Span();
        private final Paragraph reason = Stored.text(Html.paragraph("why-so"));
        private final Paragraph decision = Html.paragraph("soft");

        Item(String seat, Case one) {
            addClassName("case");
            var item = one.item().kind() + ":" + one.item().id();
            var away = RbForm.button(Words.say("followup.drop"));
            away.getElement().setAttribute("aria-label", Words.say("followup.drop.of", Map.of("text", one.text())));
            var marks = new Div(status, text);
            marks.addClassName("row");
            add(
                    marks,
                    about,
                    changed,
                    reason,
                    decision,
                    RbForm.of("followup.drop", seat)
                            .key("followup.drop:" + item)
                            .hidden("item", item)
                            .add(away));
        }

        void show(Case now) {
            var ready = now.prepared();
            if (ready == null) {
                return;
            }
            Html.text(text, now.text());
            Html.say(about, CaseRow.about(now));
            changed.show(now);
            status.removeAll();
            status.add(Answered.chip(ready.status()));
            Html.say(reason, ready.reason());
            Html.say(decision, decision(ready.decision()));
        }

        private static String decision(FollowUp.@Nullable Ruling ruling) {
            if (ruling == null) {
                return "";
            }
            var named = Words.say("workshop.answered.decision", Map.of("title", ruling.title()));
            return ruling.withdrawn() ? named + " " + Words.say("workshop.answered.withdrawn") : named;
        }
    }
}
