package nl.routebord.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.evaluation.WorriesLeft;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Keyed;

/** The concerns of which no point was made yet, each with the one tap that makes it. */
final class WorryList extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph none = new Paragraph(Words.say("evaluation.worries.none"));
    private final transient Keyed<WorriesLeft.Worry, Item> items;

    WorryList(String seat) {
        var list = new UnorderedList();
        list.addClassName("worries-left");
        items = new Keyed<>(list, WorriesLeft.Worry::from, worry -> new Item(seat, worry), Item::show);
        add(none, list);
    }

    void show(List<WorriesLeft.Worry> worries) {
        Html.hide(none, !worries.isEmpty());
        items.show(worries);
    }

    private static final class Item extends ListItem {

        private static final long serialVersionUID = 1L;

        private final Paragraph text = Stored.text(new Paragraph());
        private final Paragraph from = Html.paragraph("soft");
        private final com.vaadin.flow.component.html.NativeButton make =
                Pieces.small(Icon.CALENDAR, "evaluation.worries.make");

        Item(String seat, WorriesLeft.Worry worry) {
            add(
                    text,
                    from,
                    RbForm.of("evaluation.concern", seat)
                            .key("evaluation.concern:" + worry.from().id())
                            .hidden("kind", worry.from().kind())
                            .hidden("item", worry.from().id().toString())
                            .add(make));
        }

        void show(WorriesLeft.Worry worry) {
            Html.text(text, worry.text());
            Html.text(from, Words.say("evaluation.worries.from", Map.of("step", worry.step(), "board", worry.board())));
            make.getElement()
                    .setAttribute(
                            "aria-label", Words.say("evaluation.worries.make.what", Map.of("name", worry.text())));
        }
    }
}
