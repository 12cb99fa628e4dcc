package nl.routebord.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.ballot.Shown;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;

/**
 * By what everybody can check that a vote counts: the receipts of all votes that were counted, by the alphabet. Which one is
 * mine only my own device knows ({@code rb-receipt}); it marks it in the list.
 */
final class Proof extends Div {

    private static final long serialVersionUID = 1L;

    private final Receipt own;
    private final NativeButton toggle = new NativeButton();
    private final Div detail = new Div();
    private transient List<String> codes = List.of();
    private String checksum = "";
    private boolean open;

    Proof(String seat) {
        addClassNames("proof", "gap", "small");
        own = new Receipt(seat);
        toggle.addClassNames("act", "quiet");
        toggle.addClickListener(click -> {
            open = !open;
            showList();
        });
        add(own, toggle);
    }

    void show(Shown round) {
        codes = round.receipts();
        checksum = round.checksum();
        own.show(round.round(), "");
        Html.text(toggle, Words.say("ballot.proof.list", Map.of("n", codes.size())));
        Voices.hide(toggle, codes.isEmpty());
        showList();
    }

    private void showList() {
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        detail.removeFromParent();
        if (!open || codes.isEmpty()) {
            return;
        }
        detail.removeAll();
        var list = new UnorderedList();
        list.addClassName("receipts");
        codes.forEach(code -> list.add(new ListItem(code)));
        var sum = new Paragraph(Words.say("ballot.proof.checksum", Map.of("sum", checksum.substring(0, 16))));
        sum.addClassName("soft");
        detail.add(new Paragraph(Words.say("ballot.proof.how")), list, sum);
        detail.addClassNames("gap", "small");
        add(detail);
    }
}
