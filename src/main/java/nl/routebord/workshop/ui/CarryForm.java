package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.CarrySource;
import nl.routebord.workshop.ui.spi.LiveSelect;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Sequel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Neem mee naar een ander bord": one thing that came out, and the board it goes to. Away while there is nothing to take. */
final class CarryForm extends Div {

    private static final int TEXT = 120;

    private final LiveSelect what = new LiveSelect("item", Words.say("workshop.carry.what"));
    private final LiveSelect where = new LiveSelect("board", Words.say("workshop.carry.where"));

    private CarryForm(String seat, ActivityView activity) {
        var form = RbForm.of("item.carry", seat)
                .key("item.carry:" + activity.id())
                .hidden("activity", activity.id().toString())
                .add(what, where)
                .text("text", Words.say("workshop.carry.text"), Words.say("workshop.carry.hint"), TEXT)
                .submit(Words.say("workshop.carry.send"));
        add(Html.fold(
                "more",
                Html.summary("", Icon.ARROW_RIGHT.create(), Html.span(Words.say("workshop.carry.title"))),
                new Div(form)));
        Html.hide(this, true);
    }

    private void show(CarrySource.Carry now) {
        Html.hide(this, now.items().isEmpty() || now.targets().isEmpty());
        var items = new LinkedHashMap<String, String>();
        now.items().forEach(item -> items.put(item.id(), item.name()));
        what.show(items);
        var boards = new LinkedHashMap<String, String>();
        now.targets().forEach(target -> boards.put(target.id().toString(), label(target)));
        where.show(boards);
    }

    private static String label(CarrySource.Target target) {
        return Words.say("workshop.carry.board", new HashMap<>(Map.of("step", target.step(), "name", target.name())));
    }

    /** Below every activity on the desk. */
    @Component
    static class Offer implements Sequel {

        @Override
        public @Nullable Panel after(Scope scope, String deskSeat, ActivityView activity) {
            var form = new CarryForm(deskSeat, activity);
            return new Panel(
                    form,
                    List.of(new Feed<>(
                            Topic.of(CarrySource.TOPIC, activity.id()),
                            Audience.STAFF,
                            CarrySource.Carry.class,
                            form::show)));
        }

        @Override
        public int order() {
            return 2;
        }
    }
}
