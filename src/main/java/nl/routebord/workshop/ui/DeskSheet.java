package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.StageRecord;

/** The run sheet: what we do tonight, in order, and where each thing stands. */
final class DeskSheet extends Nav {

    private final OrderedList run = new OrderedList();
    private final Map<ActivityId, Item> items = new LinkedHashMap<>();
    private final transient Consumer<ActivityId> choose;
    private final transient Function<String, Icon> sign;

    DeskSheet(Consumer<ActivityId> choose, Function<String, Icon> sign) {
        this.choose = choose;
        this.sign = sign;
        addClassName("sheet");
        getElement().setAttribute("aria-label", Words.say("workshop.desk.sheet"));
        run.addClassName("run");
        add(new H2(Words.say("workshop.desk.sheet")), run);
    }

    void show(List<StageRecord.Line> lines, ActivityId looking) {
        for (var line : lines) {
            var item = items.computeIfAbsent(line.activity().id(), id -> {
                var fresh = new Item(line, sign.apply(line.activity().kind()));
                fresh.button.addClickListener(click -> choose.accept(id));
                run.add(new ListItem(fresh.button));
                return fresh;
            });
            item.show(line, line.activity().id().equals(looking));
        }
    }

    private static final class Item {

        private final NativeButton button = new NativeButton();
        private final Span name = new Span();
        private final Span how = new Span();
        private final Span staged = new Span();
        private final Span said = new Span(Words.say("workshop.desk.onstage"));

        Item(StageRecord.Line line, Icon icon) {
            button.addClassName("item");
            button.getElement().setAttribute("data-stage", line.activity().id().toString());
            var picture = new Span(icon.create());
            picture.addClassName("pic");
            Stored.text(name).addClassName("name");
            how.addClassName("how");
            staged.addClassName("staged");
            said.addClassName("sr");
            button.add(picture, name, how, staged, said);
        }

        void show(StageRecord.Line line, boolean looking) {
            name.setText(line.activity().name());
            how.setText(Words.say(
                    "workshop.desk.how",
                    Map.of("phase", Words.say(line.activity().phase().key()), "minutes", line.minutes())));
            staged.setVisible(line.onStage());
            said.setVisible(line.onStage());
            button.setClassName("done", line.activity().phase().isOver());
            if (looking) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        }
    }
}
