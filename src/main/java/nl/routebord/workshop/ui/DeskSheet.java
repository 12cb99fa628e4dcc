package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.TakenOff;
import nl.routebord.workshop.ui.spi.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * The run sheet: what we do tonight, in order, and where each thing stands. Who leads can unfold what changes it: minutes,
 * place, and taking off; at all other times the sheet is calm.
 */
final class DeskSheet extends Nav {

    private final OrderedList run = new OrderedList();
    private final NativeButton adjust = new NativeButton();
    private final Div gone = new Div();
    private final transient Keyed<StageRecord.Line, SheetItem> items;
    private final transient Keyed<TakenOff.Line, SheetBack> backs;
    private List<StageRecord.Line> lines = List.of();
    private TakenOff takenOff = new TakenOff(List.of());
    private @Nullable ActivityId looking;
    private boolean leads;
    private boolean over;
    private boolean adjusting;

    DeskSheet(String seat, Consumer<ActivityId> choose, Function<String, Icon> sign) {
        addClassName("sheet");
        // Where the keyboard goes when a line, and with it the pressed button, has left the sheet.
        getElement()
                .setAttribute("aria-label", Words.say("workshop.desk.sheet"))
                .setAttribute("data-home", "")
                .setAttribute("tabindex", "-1");
        run.addClassName("run");
        items = new Keyed<>(
                run,
                line -> line.activity().id(),
                line -> new SheetItem(seat, line, sign.apply(line.activity().kind()), choose),
                this::show);
        var back = new UnorderedList();
        back.addClassName("line-backs");
        backs = new Keyed<>(back, TakenOff.Line::activity, line -> new SheetBack(seat, line), (item, line) -> {});
        gone.addClassName("gap");
        gone.add(new H3(Words.say("workshop.sheet.gone")), back);
        adjust.add(Icon.PENCIL.create(), new Span(Words.say("workshop.sheet.adjust")));
        adjust.addClassNames("act", "wide");
        adjust.getElement().setAttribute("type", "button");
        adjust.addClickListener(click -> {
            adjusting = !adjusting;
            draw();
        });
        add(new H2(Words.say("workshop.desk.sheet")), run, adjust, gone);
        draw();
    }

    /** Changing it is of who leads. */
    void lead(boolean mine) {
        leads = mine;
        draw();
    }

    void show(StageRecord stage, ActivityId looked) {
        lines = stage.runSheet();
        over = stage.workshop().closed();
        looking = looked;
        draw();
    }

    void show(TakenOff now) {
        takenOff = now;
        draw();
    }

    private void draw() {
        adjusting = adjusting && leads && !over;
        Html.hide(adjust, !leads || over);
        adjust.getElement().setAttribute("aria-pressed", Boolean.toString(adjusting));
        items.show(lines);
        backs.show(adjusting ? takenOff.lines() : List.of());
        Html.hide(gone, !adjusting || takenOff.lines().isEmpty());
    }

    private void show(SheetItem item, StageRecord.Line line) {
        item.show(line, line.activity().id().equals(looking));
        item.quick(line, leads && !over && !adjusting);
        if (adjusting) {
            item.adjust(line, lines.indexOf(line), lines.size());
        } else {
            item.calm();
        }
    }
}
