package nl.routebord.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.OwnActs;
import nl.routebord.workshop.ui.spi.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one thing of one's own, the same as on its board and with the same drafts: one that changes it and, behind two
 * taps, one that takes it away. They are made once; while its board is closed they are out of sight, and what was typed stays.
 */
final class OwnForms extends Div {

    private final String seat;
    private final String about;
    private final NativeDetails editFold = fold();
    private final NativeDetails backFold = fold();
    private @Nullable RbForm edit;
    private @Nullable RbForm back;
    private String farewell = "";
    private boolean mends;

    /** {@code about} is the id of the words they are about. */
    OwnForms(String seat, String about) {
        this.seat = seat;
        this.about = about;
        addClassName("acts");
        add(editFold, backFold);
    }

    private static NativeDetails fold() {
        var fold = new NativeDetails();
        fold.addClassName("unfold");
        fold.getSummary().addClassName("edit");
        Html.hide(fold, true);
        return fold;
    }

    /** True while the second of the two taps is in sight. */
    boolean isGoing() {
        return back != null && backFold.isOpen();
    }

    String farewell() {
        return farewell;
    }

    /** {@code asked} where its author is asked for other words. */
    void show(@Nullable OwnActs acts, boolean open, boolean asked) {
        var change = acts == null ? null : acts.edit();
        var withdraw = acts == null ? null : acts.withdraw();
        if (change != null && open) {
            follow(change);
            unfoldToMend(asked);
        }
        if (acts != null && withdraw != null && open) {
            offer(acts, withdraw);
        }
        Html.hide(editFold, change == null || !open);
        Html.hide(backFold, withdraw == null || !open);
        Html.hide(this, !open || (change == null && withdraw == null));
    }

    private void follow(OwnActs.Edit change) {
        if (edit == null) {
            edit = RbForm.of(change.command(), seat).key(change.key());
            for (var input : change.inputs()) {
                Inputs.into(edit, input);
            }
            edit.submit(Words.say(change.save()));
            name(editFold, Icon.PENCIL, Words.say(change.ask()));
            editFold.setContent(edit);
        }
        for (var unseen : change.sent().entrySet()) {
            edit.hidden(unseen.getKey(), unseen.getValue());
        }
        edit.base("base", Integer.toString(change.version()));
        for (var input : change.inputs()) {
            edit.initial(input.name(), input.value());
        }
    }

    /** Where other words are waited for, the form for them is in sight; its author may fold it. */
    private void unfoldToMend(boolean now) {
        if (now && !mends) {
            editFold.setOpen(true);
        }
        mends = now;
    }

    private void offer(OwnActs acts, OwnActs.Withdraw withdraw) {
        if (back != null) {
            return;
        }
        farewell = Words.say(withdraw.done());
        var sure = RbForm.button(Words.say(withdraw.sure()));
        sure.addClassName("wide");
        back = RbForm.of(withdraw.command(), seat).key(withdraw.key(acts.thing()));
        withdraw.sent().forEach(back::hidden);
        name(backFold, Icon.CROSS, Words.say(withdraw.ask()));
        backFold.setContent(back.add(sure));
    }

    private void name(NativeDetails fold, Icon icon, String words) {
        fold.setSummary(icon.create(), new Span(words));
        fold.getSummary().getElement().setAttribute("aria-describedby", about);
    }
}
