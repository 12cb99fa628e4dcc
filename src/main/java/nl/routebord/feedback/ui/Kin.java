package nl.routebord.feedback.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.feedback.FeedbackId;
import nl.routebord.feedback.Sort;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import org.jspecify.annotations.Nullable;

/**
 * What the desk makes of one reaction: joins it with others, splits it, or takes apart what was made. Its forms are made at the
 * first press: a full board has hundreds of cards.
 */
final class Kin extends Div {

    private static final long serialVersionUID = 1L;

    private final FeedbackId item;
    private final String seat;
    private final transient Joining joining;
    private final Span joinWords = new Span();
    private final NativeButton join = new NativeButton();
    private final Span openWords = new Span();
    private final NativeButton open = new NativeButton();
    private final NativeButton split = new NativeButton();
    private transient FeedbackBoard.@Nullable Item shown;
    private @Nullable RbForm splitForm;
    private @Nullable HtmlContainer apart;

    Kin(FeedbackId item, String seat, Joining joining) {
        this.item = item;
        this.seat = seat;
        this.joining = joining;
        addClassNames("gap", "small");
        smallAct(join, Icon.MERGE, joinWords);
        smallAct(open, Icon.MERGE, openWords);
        smallAct(split, Icon.LIST, new Span(Words.say("feedback.split")));
        join.addClickListener(click -> joining.press(item));
        open.addClickListener(click -> joining.open());
        split.getElement().setAttribute("aria-expanded", "false");
        split.addClickListener(click -> unfold());
    }

    /** The acts that stand among the other tools of the card. */
    NativeButton[] tools() {
        return new NativeButton[] {join, open, split};
    }

    void show(FeedbackBoard.Item now) {
        shown = now;
        var picked = joining.has(item);
        join.getElement().setAttribute("aria-pressed", Boolean.toString(picked));
        Html.text(
                joinWords,
                Words.say(
                        picked ? "feedback.join.off" : joining.picked() == 0 ? "feedback.join" : "feedback.join.also"));
        Html.text(openWords, Words.say("feedback.join.open", Map.of("n", joining.picked())));
        Html.hide(join, now.removed());
        Html.hide(open, !picked || joining.picked() < 2);
        Html.hide(split, now.removed());
        if (now.removed() && splitForm != null) {
            fold(splitForm, true);
        }
        if (now.isMade()) {
            showApart(now);
        }
    }

    private void showApart(FeedbackBoard.Item now) {
        if (apart == null) {
            var key = now.split() ? "feedback.whole" : "feedback.apart";
            apart = Html.fold(
                    "more",
                    Html.summary("", Icon.UNDO.create(), new Span(Words.say(key))),
                    new Div(
                            new Paragraph(Words.say(key + ".hint")),
                            act("feedback.apart").submit(Words.say(key + ".sure"))));
            add(apart);
        }
        Html.hide(apart, now.removed());
    }

    private void unfold() {
        if (splitForm == null && shown != null) {
            var form = act("feedback.split").add(new Paragraph(Words.say("feedback.split.hint")));
            for (var sort : Sort.values()) {
                form.area(sort.value(), Sorts.title(sort), null, 0);
            }
            splitForm = form.initial(shown.sort().value(), shown.text()).submit(Words.say("feedback.split.send"));
            add(splitForm);
            Html.hide(splitForm, true);
        }
        if (splitForm != null) {
            fold(splitForm, !splitForm.getElement().hasAttribute("hidden"));
        }
    }

    private void fold(RbForm form, boolean away) {
        Html.hide(form, away);
        split.getElement().setAttribute("aria-expanded", Boolean.toString(!away));
    }

    private RbForm act(String command) {
        return RbForm.of(command, seat).key(command + ":" + item).hidden("item", item.toString());
    }

    private static void smallAct(NativeButton button, Icon icon, Span words) {
        button.add(icon.create(), words);
        button.addClassName("small-act");
        button.getElement().setAttribute("type", "button");
    }
}
