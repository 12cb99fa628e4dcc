package nl.routebord.register.ui;

import com.vaadin.flow.component.html.Div;
import nl.routebord.entries.EntryBoard;

/** What a list adds up to: amounts on one that has them, and on one of people how mixed they are. */
final class Sums extends Div {

    private final Sum sum = new Sum();
    private final Mix mix = new Mix();

    Sums() {
        addClassName("list-sums");
        add(sum, mix);
    }

    void show(EntryBoard board) {
        sum.show(board);
        mix.show(board);
    }
}
