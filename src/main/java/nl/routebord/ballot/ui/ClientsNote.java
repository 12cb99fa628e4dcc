package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.ballot.Clients;
import nl.routebord.ballot.Shown;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;

/** Says it where no client answered: loud where that is sure, plain where it is only not known otherwise. */
final class ClientsNote extends Paragraph {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();

    ClientsNote() {
        addClassNames("note", "clients");
        add(Icon.WARNING.create(), words);
    }

    void show(Shown round) {
        show(round, false);
    }

    void show(Shown round, boolean brief) {
        var clients = round.figures().clients();
        Voices.hide(this, !isSaid(round));
        Html.text(words, clients == null ? "" : brief ? clients.brief() : clients.sentence());
        setClassName("adapt", clients == Clients.SILENT);
    }

    static boolean isSaid(Shown round) {
        var clients = round.figures().clients();
        return clients != null && clients != Clients.ANSWERED;
    }
}
