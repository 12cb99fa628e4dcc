package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.entries.EntryBoard;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Phase;

/** One sentence about what the board is not at the moment: not open, closed, not shown yet. Away when there is none. */
public final class BoardNote extends Paragraph {

    private final Span words = new Span();

    public BoardNote() {
        addClassName("note");
        add(Icon.LOCK.create(), words);
        Html.hide(this, true);
    }

    public void show(EntryBoard board) {
        var said = said(board);
        Html.text(words, said);
        Html.hide(this, said.isEmpty());
    }

    private static String said(EntryBoard board) {
        if (!board.released() && board.veiled()) {
            return Words.say("entries.unreleased");
        }
        if (board.phase() == Phase.PREPARED) {
            return Words.say("entries.note.prepared");
        }
        if (board.phase().isOver()) {
            return Words.say("entries.note.closed");
        }
        return board.veiled() ? Words.say("entries.veiled") : "";
    }
}
