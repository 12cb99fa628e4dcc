package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Contribution;
import nl.routebord.workshop.ui.spi.Answered;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.OtherAnswers;

/** Everything one person brought in with what was done with it; what can be answered and was not yet says so. */
final class OwnAnswersBlock extends Div {

    private final Paragraph none = new Paragraph(Words.say("followup.own.none"));
    private final Paragraph counts = Html.paragraph("lead");
    private final OtherAnswers others = new OtherAnswers(3);
    private final transient Keyed<Contribution.Line, Item> items;

    OwnAnswersBlock() {
        addClassNames("own-answers", "gap");
        var list = new UnorderedList();
        list.addClassName("told-list");
        items = new Keyed<>(list, Contribution.Line::key, line -> new Item(), Item::show);
        add(none, counts, list, others);
    }

    void show(Contribution now) {
        // A vote or a support is nothing the municipality answers.
        var things = now.lines().stream()
                .filter(line -> line.mine().item() != null && !line.mine().onlyProved())
                .toList();
        var answered = things.stream()
                        .filter(line ->
                                line.answer() != null && line.answer().status().treated())
                        .count()
                + now.others().stream()
                        .filter(other -> other.answer().status().treated())
                        .count();
        items.show(things);
        others.show(now.others());
        var all = things.size() + now.others().size();
        Html.hide(none, all > 0);
        Html.say(counts, all == 0 ? "" : Words.say("followup.own.counts", Map.of("answered", answered, "all", all)));
    }

    private static final class Item extends ListItem {

        private final Span where = Stored.text(new Span());
        private final Paragraph text = Stored.text(Html.paragraph("what-said"));
        private final Answered answered = new Answered();
        private final Paragraph waits = Html.paragraph("soft");

        Item() {
            addClassNames("card", "told-card");
            var place = Html.paragraph("where");
            place.add(Icon.LIST.create(), where);
            add(place, text, answered, waits);
        }

        void show(Contribution.Line now) {
            Html.text(where, now.board());
            var spoken = now.mine().spoken();
            Html.text(text, spoken == null ? now.mine().text() : Words.say(spoken));
            answered.show(now.answer());
            Html.say(waits, now.answer() == null ? Words.say("followup.own.waits") : "");
        }
    }
}
