package nl.routebord.criteria.ui;

import nl.routebord.shell.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/** One point on the desk. Its forms are made at the first press: a full board has two hundred cards. */
final class DeskCard extends ListItem {

    private final UUID item;
    private final String seat;
    private final Said said;
    private final Worries worries = new Worries();
    private final Earlier earlier = new Earlier();
    private final Element count = new Element("b").setAttribute("class", "num");
    private final NativeButton edit = smallAct(Icon.PENCIL, "criteria.edit");
    private final NativeButton worry = smallAct(Icon.WARNING, "criteria.worry.desk");
    private final RbForm remove;
    private final RbForm restore;
    private final Paragraph gone = Html.paragraph("note", "no");
    private @Nullable RbForm editForm;
    private @Nullable RbForm worryForm;
    private CriteriaBoard.@Nullable Item shown;

    DeskCard(String seat, UUID item) {
        this.item = item;
        this.seat = seat;
        addClassName("criterion");
        said = new Said(2, "punt-" + item);
        remove = Forms.press("criteria.remove", seat, item).add(smallSubmit(Icon.CROSS, "criteria.remove"));
        restore = Forms.press("criteria.restore", seat, item).add(smallSubmit(Icon.UNDO, "criteria.restore"));
        edit.addClickListener(click -> unfoldEdit());
        worry.addClickListener(click -> unfoldWorry());
        gone.add(Icon.EYE.create(), new Span(Words.say("criteria.removed")));
        var support = new Span();
        support.addClassName("row");
        support.add(Icon.SUPPORT.create());
        support.getElement().appendChild(count);
        support.add(new Span(Words.say("criteria.supportWord")));
        var tools = new Div(edit, worry, remove, restore);
        tools.addClassName("tools");
        tools.getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        var foot = new Div(support, tools);
        foot.addClassName("foot-line");
        add(said, worries, earlier, gone, foot);
    }

    /** While two texts of it wait for a choice a point is not edited: the choice comes first, then the form starts anew. */
    void show(CriteriaBoard.Item now, boolean open, boolean clashing) {
        shown = now;
        var removed = now.removed() != null;
        setClassName("removed", removed);
        said.show(now, false);
        worries.show(now.worries());
        earlier.show(now);
        count.setText(Integer.toString(now.support()));
        Html.hide(gone, !removed);
        Html.hide(edit, removed || !open || clashing);
        Html.hide(worry, removed || !open);
        Html.hide(remove, removed);
        Html.hide(restore, !removed);
        if (editForm != null) {
            Forms.follow(editForm.key(Forms.editKey(item) + (clashing ? ":twee" : "")), now);
            if (clashing) {
                Html.hide(editForm, true);
                edit.getElement().setAttribute("aria-expanded", "false");
            }
        }
    }

    private void unfoldEdit() {
        if (editForm == null && shown != null) {
            editForm = Forms.edit(seat, item);
            Forms.follow(editForm, shown);
            add(editForm);
            Html.hide(editForm, true);
        }
        toggle(edit, editForm);
    }

    private void unfoldWorry() {
        if (worryForm == null) {
            worryForm = Forms.worry(seat, item, null);
            add(worryForm);
            Html.hide(worryForm, true);
        }
        toggle(worry, worryForm);
    }

    private static void toggle(NativeButton button, @Nullable RbForm form) {
        if (form != null) {
            var unfold = form.getElement().hasAttribute("hidden");
            Html.hide(form, !unfold);
            button.getElement().setAttribute("aria-expanded", Boolean.toString(unfold));
        }
    }

    private static NativeButton smallAct(Icon icon, String key) {
        var button = new NativeButton();
        button.add(icon.create(), new Span(Words.say(key)));
        button.addClassName("small-act");
        button.getElement().setAttribute("type", "button").setAttribute("aria-expanded", "false");
        return button;
    }

    private static NativeButton smallSubmit(Icon icon, String key) {
        var button = RbForm.button("");
        button.add(icon.create(), new Span(Words.say(key)));
        button.setClassName("small-act");
        return button;
    }
}
