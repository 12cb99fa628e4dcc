package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import nl.routebord.shared.ActivityId;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.StageRecord;
import org.jspecify.annotations.Nullable;

/** One line of the run sheet: a button that shows the activity and, while the sheet is changed, what changes the line. */
final class SheetItem extends ListItem {

    private final NativeButton button = new NativeButton();
    private final Span name = new Span();
    private final Span how = new Span();
    private final Span staged = new Span();
    private final Span said = new Span(Words.say("workshop.desk.onstage"));
    private final String seat;
    private final NativeButton quick = RbForm.button("");
    private final Span quickWords = new Span();
    private @Nullable RbForm put;
    private @Nullable SheetEdit edit;

    SheetItem(String seat, StageRecord.Line line, Icon icon, Consumer<ActivityId> choose) {
        this.seat = seat;
        var id = line.activity().id();
        button.addClassName("item");
        button.getElement().setAttribute("data-stage", id.toString());
        button.addClickListener(click -> choose.accept(id));
        var picture = new Span(icon.create());
        picture.addClassName("pic");
        Stored.text(name).addClassName("name");
        how.addClassName("how");
        staged.addClassName("staged");
        said.addClassName("sr");
        button.add(picture, name, how, staged, said);
        quick.setClassName("small-act");
        quick.add(Icon.SCREEN.create(), quickWords);
        add(button);
    }

    void show(StageRecord.Line line, boolean looking) {
        Html.text(name, line.activity().name());
        Html.text(
                how,
                Words.say(
                        line.activity().locked() ? "workshop.desk.how.locked" : "workshop.desk.how",
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

    /**
     * The short way to the hall, for who leads: what was prepared is started, anything else is put on the screen as it is. One
     * tap also where another board is on the desk.
     */
    void quick(StageRecord.Line line, boolean can) {
        var wanted = can && !line.onStage() && line.activity().phase() != Phase.CLOSING;
        var command = line.activity().phase() == Phase.PREPARED ? "stage.start" : "stage.put";
        if (put != null && (!wanted || !command.equals(put.getElement().getAttribute("command")))) {
            remove(put);
            put = null;
        }
        if (wanted && put == null) {
            var id = line.activity().id();
            put = RbForm.of(command, seat)
                    .key("sheet." + command + ":" + id)
                    .hidden("activity", id.toString())
                    .add(quick);
            put.addClassName("quick");
            addComponentAtIndex(1, put);
        }
        Html.text(quickWords, Words.say("workshop.sheet." + command));
        quick.getElement()
                .setAttribute(
                        "aria-label",
                        Words.say("workshop.sheet." + command) + ": "
                                + line.activity().name());
    }

    /** Shows what changes this line, which is the n-th (from 0) of so many. */
    void adjust(StageRecord.Line line, int at, int all) {
        if (edit == null) {
            edit = new SheetEdit(seat, line.activity().id());
            add(edit);
        }
        edit.show(line, at, all);
    }

    /** Nothing to change: the forms are gone, so that a sheet at rest is a short one to read and to send. */
    void calm() {
        if (edit != null) {
            remove(edit);
            edit = null;
        }
    }
}
