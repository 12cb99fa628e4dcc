package nl.routebord.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Approving;
import nl.routebord.workshop.ui.spi.HideAct;

/** One piece of feedback at the desk: hidden with a reason, put back with one act, let on the hall's screen, joined or split. */
final class DeskCard extends SaidCard {

    private static final long serialVersionUID = 1L;

    private final Span why = new Span();
    private final Paragraph gone = Html.paragraph("note", "no");
    private final transient Approving approving;
    private final transient HideAct hide;
    private final RbForm restore;
    private final RbForm shortlist;
    private final NativeButton shortAct = RbForm.button("");
    private final Kin kin;

    DeskCard(FeedbackBoard.Item item, String seat, Joining joining) {
        kin = new Kin(item.id(), seat, joining);
        shortAct.add(Icon.CHECK.create(), new Span(Words.say("feedback.short")));
        shortAct.setClassName("small-act");
        shortlist = act("feedback.short", seat, item).add(shortAct);
        gone.add(Icon.EYE.create(), why);
        approving = new Approving(() -> act("feedback.approve", seat, item));
        hide = new HideAct(act -> act("feedback." + act, seat, item));
        var back = RbForm.button("");
        back.add(Icon.UNDO.create(), new Span(Words.say("feedback.restore.act")));
        back.setClassName("small-act");
        restore = act("feedback.restore", seat, item).add(back);
        var tools = new Div(approving.approve(), approving.unapprove(), shortlist);
        tools.add(kin.tools());
        tools.add(hide.press(), restore);
        tools.addClassName("tools");
        tools.getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        body().add(gone, hide.why(), approving.waits(), tools, kin);
    }

    void show(FeedbackBoard board, FeedbackBoard.Item item) {
        super.show(item);
        Html.text(why, HideAct.said(item.hidden()));
        gone.setClassName("mended", item.hidden() != null && item.hidden().mended());
        Html.hide(gone, !item.removed());
        approving.show(board.approvedOnly() && !item.removed(), item.approved(), item.version());
        hide.show(item.removed(), item.hidden());
        Html.hide(restore, !item.removed());
        shortlist.hidden("on", Boolean.toString(!item.shortlisted()));
        shortAct.getElement().setAttribute("aria-pressed", Boolean.toString(item.shortlisted()));
        Html.hide(shortlist, item.removed());
        kin.show(item);
    }

    private static RbForm act(String command, String seat, FeedbackBoard.Item item) {
        return RbForm.of(command, seat)
                .key(command + ":" + item.id())
                .hidden("item", item.id().toString());
    }
}
