package nl.routebord.feedback.ui;

import com.vaadin.flow.component.html.Span;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** One piece of feedback at the desk: taken off the board with one act, put back with the other. */
final class DeskCard extends SaidCard {

    private static final long serialVersionUID = 1L;

    private final Span off = new Span();
    private final RbForm remove;
    private final RbForm restore;

    DeskCard(FeedbackBoard.Item item, String seat) {
        off.addClassName("chip");
        off.add(Icon.EYE.create(), new Span(Words.say("feedback.desk.off")));
        remove = act("feedback.remove", seat, item);
        restore = act("feedback.restore", seat, item);
        body().add(off, remove, restore);
    }

    @Override
    void show(FeedbackBoard.Item item) {
        super.show(item);
        off.getElement().setAttribute("hidden", !item.removed());
        remove.getElement().setAttribute("hidden", item.removed());
        restore.getElement().setAttribute("hidden", !item.removed());
    }

    private static RbForm act(String command, String seat, FeedbackBoard.Item item) {
        var button = RbForm.button(Words.say(command + ".act"));
        button.addClassName("small-act");
        button.removeClassName("act");
        return RbForm.of(command, seat)
                .key(command + ":" + item.id())
                .hidden("item", item.id().toString())
                .add(button);
    }
}
