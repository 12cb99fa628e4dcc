package nl.routebord.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.feedback.Feedback;
import nl.routebord.feedback.MyFeedback;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.WhyHidden;
import org.jspecify.annotations.Nullable;

/**
 * One's own words, with a form to change them and one to take them back. The form is made when it is first asked for; it is
 * based on the words that were shown then, so a change on another device meanwhile is noticed and nothing is overwritten.
 */
final class OwnCard extends SaidCard {

    private static final long serialVersionUID = 1L;

    private final String seat;
    private final transient WhyHidden why = new WhyHidden();
    private final Paragraph lead = new Paragraph();
    private final Paragraph later = Stored.text(new Paragraph());
    private final Div acts = new Div();
    private final NativeButton change = new NativeButton();
    private @Nullable RbForm form;
    private MyFeedback.Own own;

    OwnCard(String seat, MyFeedback.Own own) {
        this.seat = seat;
        this.own = own;
        change.addClassNames("act", "quiet");
        change.add(Icon.PENCIL.create(), new Span(Words.say("feedback.act.edit")));
        change.getElement().setAttribute("aria-expanded", "false");
        change.addClickListener(click -> toggle());
        body().add(lead, later, why.told(), why.next());
        acts.addClassName("row");
        acts.add(change, withdraw());
        body().add(acts);
    }

    /** Two taps: what was taken back can not be put back with one. */
    private NativeDetails withdraw() {
        var ask = new NativeDetails();
        ask.addClassName("sure");
        ask.setSummary(Icon.UNDO.create(), new Span(Words.say("feedback.act.withdraw")));
        ask.getSummary().addClassNames("act", "quiet");
        ask.setContent(RbForm.of("feedback.withdraw", seat)
                .key("feedback.withdraw:" + own.id())
                .hidden("item", own.id().toString())
                .add(RbForm.button(Words.say("feedback.act.withdraw.sure"))));
        return ask;
    }

    void show(MyFeedback.Own now, boolean open) {
        own = now;
        show(now);
        var became = now.later();
        Html.say(lead, became == null ? "" : Words.say(became.lead()));
        Html.say(later, became == null || became.text() == null ? "" : became.text());
        acts.getElement().setAttribute("hidden", !open || became != null);
        var hidden = now.hidden();
        Html.hide(change, now.removed() && hidden == null);
        why.show(hidden, open);
    }

    private void toggle() {
        if (form == null) {
            open();
        } else {
            close();
        }
    }

    private void open() {
        var editing = RbForm.of("feedback.edit", seat)
                .key("feedback.edit:" + own.id())
                .hidden("item", own.id().toString())
                .hidden("base", Integer.toString(own.version()))
                .hidden("sort", own.sort().value())
                .area("text", Words.say("feedback.form.edit"), null, Feedback.MAX)
                .initial("text", own.text())
                .submit(Words.say("feedback.act.save"));
        editing.getElement()
                .addEventListener("rb-answer", answered -> {
                    close();
                    // The form that had the focus is gone; the author goes on where it was opened.
                    change.focus();
                })
                .setFilter("event.detail.ok");
        body().add(editing);
        form = editing;
        change.getElement().setAttribute("aria-expanded", "true");
    }

    private void close() {
        if (form != null) {
            body().remove(form);
            form = null;
        }
        change.getElement().setAttribute("aria-expanded", "false");
    }
}
