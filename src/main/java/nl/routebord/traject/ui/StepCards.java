package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.StepMark;
import nl.routebord.workshop.ui.spi.Keyed;

/** The six stops of the route as one picture, each with how it stands; with a seat that may say so, by three buttons. */
final class StepCards extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Keyed<StepMark, Card> cards;
    private transient List<ActivityView> boards = List.of();

    private StepCards(String seat) {
        addClassName("step-cards");
        cards = new Keyed<>(
                this, StepMark::number, mark -> new Card(mark.number(), seat), (card, mark) -> card.show(mark, boards));
    }

    /** To be set by hand. */
    static StepCards toSet(String seat) {
        return new StepCards(seat);
    }

    /** To look at. */
    static StepCards toRead() {
        return new StepCards("");
    }

    void show(List<StepMark> marks, List<ActivityView> all) {
        boards = all;
        cards.show(marks);
    }

    private static final class Card extends ListItem {

        private static final long serialVersionUID = 1L;

        private final int step;
        private final Paragraph how = new Paragraph();
        private final Paragraph busy = new Paragraph();
        private final transient Map<StepMark.Status, NativeButton> buttons = new EnumMap<>(StepMark.Status.class);

        Card(int step, String seat) {
            this.step = step;
            addClassName("step-card");
            var sign = new Span(Integer.toString(step));
            sign.addClassName("sign");
            sign.getElement().setAttribute("aria-hidden", "true");
            var name = RouteMap.step(step).name();
            var link = new Anchor("/route/" + step, Words.say("traject.step", Map.of("n", step, "name", name)));
            link.setRouterIgnore(true);
            how.addClassName("how");
            busy.addClassName("soft");
            add(sign, new H3(link), how, busy);
            if (!seat.isEmpty()) {
                add(setter(seat, name));
            }
        }

        private RbForm setter(String seat, String name) {
            var row = new Div();
            row.addClassNames("row", "statuses");
            row.getElement().setAttribute("role", "group");
            row.getElement().setAttribute("aria-label", Words.say("traject.status.of", Map.of("name", name)));
            for (var status : StepMark.Status.values()) {
                var value = status.name().toLowerCase(Locale.ROOT);
                var button = RbForm.button(Words.say("traject.status." + value), "status", value);
                button.setClassName("small-act");
                buttons.put(status, button);
                row.add(button);
            }
            return RbForm.of("step.mark", seat)
                    .key("step.mark:" + step)
                    .hidden("step", Integer.toString(step))
                    .add(row);
        }

        void show(StepMark mark, List<ActivityView> all) {
            var value = mark.status().name().toLowerCase(Locale.ROOT);
            setClassName("step-card " + value);
            Html.text(how, Words.say("traject.status." + value));
            var own = all.stream().filter(board -> board.step() == step).toList();
            var open = own.stream().filter(board -> board.phase().takesVoices()).count();
            Html.say(busy, buttons.isEmpty() ? "" : Words.say("traject.boards", Map.of("n", own.size(), "open", open)));
            buttons.forEach((status, button) ->
                    button.getElement().setAttribute("aria-pressed", Boolean.toString(status == mark.status())));
        }
    }
}
