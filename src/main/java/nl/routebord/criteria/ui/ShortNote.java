package nl.routebord.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/**
 * For who speaks while the short list stands alone: that it does, and the way to the other points, which are only out of the way.
 * What one wrote oneself always stands there. Begins anew whenever the list is put alone.
 */
final class ShortNote extends Div {

    private final Span words = new Span();
    private final NativeButton rest = new NativeButton();
    private boolean alone;
    private boolean all;

    /** {@code turned} is called when somebody asks for the other points, or for the short list again. */
    ShortNote(Runnable turned) {
        addClassNames("gap", "small");
        rest.addClassNames("act", "wide");
        rest.addClickListener(click -> {
            all = !all;
            say();
            turned.run();
        });
        Html.hide(this, true);
    }

    /** Drawn at the first need: a phone's page stays small. */
    private void draw() {
        var note = new Paragraph(Icon.CHECK.create(), words);
        note.addClassName("note");
        add(note, rest);
    }

    void show(CriteriaBoard board) {
        var only = board.shortOnly() && board.isShort();
        if (!only && !alone) {
            return;
        }
        if (getComponentCount() == 0) {
            draw();
        }
        if (only != alone) {
            alone = only;
            all = false;
        }
        Html.text(words, Words.say("criteria.short.alone", Map.of("n", board.shortlisted())));
        say();
        Html.hide(this, !alone);
    }

    /** True where the points that are on no short list are out of the way now. */
    boolean leavesOut() {
        return alone && !all;
    }

    private void say() {
        Html.text(rest, Words.say(all ? "criteria.short.less" : "criteria.short.rest"));
    }
}
