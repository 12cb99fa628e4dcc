package nl.routebord.criteria.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Approving;
import nl.routebord.workshop.ui.spi.HideAct;
import org.jspecify.annotations.Nullable;

/** One point on the desk. Its forms are made at the first press: a full board has two hundred cards. */
final class DeskCard extends ListItem {

    private final UUID item;
    private final String seat;
    private final Said said;
    private final Worries worries;
    private final Earlier earlier = new Earlier();
    private final Origins origins = new Origins();
    private final Span joinWords = new Span();
    private final NativeButton join = new NativeButton();
    private @Nullable HtmlContainer apart;
    private final Element count = new Element("b").setAttribute("class", "num");
    private final NativeButton edit = smallAct(Icon.PENCIL, "criteria.edit");
    private final NativeButton worry = smallAct(Icon.WARNING, "criteria.worry.desk");
    private final NativeButton split = smallAct(Icon.LIST, "criteria.split");
    private final HideAct hide;
    private final RbForm restore;
    private final RbForm shortlist;
    private final NativeButton shortAct = smallSubmit(Icon.CHECK, "criteria.short");
    private final Approving approving;
    private final Span why = new Span();
    private final Paragraph gone = Html.paragraph("note", "no");
    private @Nullable RbForm editForm;
    private @Nullable RbForm worryForm;
    private @Nullable RbForm splitForm;
    private CriteriaBoard.@Nullable Item shown;

    DeskCard(String seat, UUID item, Joining joining) {
        this.item = item;
        this.seat = seat;
        worries = new Worries(seat);
        addClassName("criterion");
        said = new Said(2, "punt-" + item);
        hide = new HideAct(act -> Forms.press("criteria." + act, seat, item));
        approving = new Approving(() -> Forms.press("criteria.approve", seat, item));
        restore = Forms.press("criteria.restore", seat, item).add(smallSubmit(Icon.UNDO, "criteria.restore"));
        shortlist = Forms.press("criteria.short", seat, item).add(shortAct);
        edit.addClickListener(click -> unfoldEdit());
        worry.addClickListener(click -> unfoldWorry());
        join.addClassName("small-act");
        join.getElement().setAttribute("type", "button");
        join.add(Icon.MERGE.create(), joinWords);
        join.addClickListener(click -> joining.press(item));
        gone.add(Icon.EYE.create(), why);
        var support = new Span();
        support.addClassName("row");
        support.add(Icon.SUPPORT.create());
        support.getElement().appendChild(count);
        support.add(new Span(Words.say("criteria.supportWord")));
        var foot = new Div(support);
        foot.addClassName("foot-line");
        var tools = new Div(
                approving.approve(), approving.unapprove(), shortlist, edit, worry, join, split, hide.press(), restore);
        split.addClickListener(click -> unfoldSplit());
        tools.addClassName("tools");
        tools.getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        add(said, worries, earlier, gone, hide.why(), approving.waits(), foot, tools);
    }

    /** While two texts of it wait for a choice a point is not edited: the choice comes first, then the form starts anew. */
    void show(CriteriaBoard board, CriteriaBoard.Item now, boolean clashing, @Nullable UUID joining) {
        shown = now;
        var open = !board.phase().isOver();
        var removed = now.removed() != null;
        setClassName("removed", removed);
        said.show(now, false);
        worries.show(now.worries());
        earlier.show(now);
        if (now.isJoined()) {
            origins.show(now, true);
            seatOrigins();
            showApart(!removed && open, now.split());
        }
        Html.hide(join, removed || !open || clashing);
        showJoin(joining);
        Html.text(count, Integer.toString(now.support()));
        Html.text(why, HideAct.said(now.hidden()));
        gone.setClassName("mended", now.hidden() != null && now.hidden().mended());
        Html.hide(gone, !removed);
        approving.show(board.approvedOnly() && !removed, now.approved(), now.version());
        shortlist.hidden("on", Boolean.toString(!now.shortlisted()));
        shortAct.getElement().setAttribute("aria-pressed", Boolean.toString(now.shortlisted()));
        Html.hide(shortlist, removed);
        Html.hide(edit, removed || !open || clashing);
        Html.hide(worry, removed || !open);
        var splits = !removed && open && !clashing;
        Html.hide(split, !splits);
        if (splitForm != null && !splits) {
            Html.hide(splitForm, true);
            split.getElement().setAttribute("aria-expanded", "false");
        }
        hide.show(removed, now.hidden());
        Html.hide(restore, !removed);
        if (editForm != null) {
            Forms.follow(editForm.key(Forms.editKey(item) + (clashing ? ":twee" : "")), now);
            if (clashing) {
                Html.hide(editForm, true);
                edit.getElement().setAttribute("aria-expanded", "false");
            }
        }
    }

    /** Once a first point was chosen, the same button on the others takes the second. */
    private void showJoin(@Nullable UUID first) {
        join.getElement().setAttribute("aria-pressed", Boolean.toString(item.equals(first)));
        Html.text(joinWords, Words.say(first == null || item.equals(first) ? "criteria.join" : "criteria.join.with"));
    }

    /** Right below the concerns. */
    private void seatOrigins() {
        if (origins.getElement().getParent() == null) {
            addComponentAtIndex(indexOf(worries) + 1, origins);
        }
    }

    private void showApart(boolean can, boolean split) {
        if (apart == null) {
            var key = split ? "criteria.whole" : "criteria.apart";
            apart = Html.fold(
                    "more",
                    Html.summary("", Icon.UNDO.create(), new Span(Words.say(key))),
                    new Div(
                            new Paragraph(Words.say(key + ".hint")),
                            Forms.press("criteria.apart", seat, item).submit(Words.say(key + ".sure"))));
            add(apart);
        }
        Html.hide(apart, !can);
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

    private void unfoldSplit() {
        if (splitForm == null) {
            splitForm = Forms.press("criteria.split", seat, item)
                    .area("texts", Words.say("criteria.split.texts"), Words.say("criteria.split.hint"), 0)
                    .submit(Words.say("criteria.split.send"));
            add(splitForm);
            Html.hide(splitForm, true);
        }
        toggle(split, splitForm);
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
