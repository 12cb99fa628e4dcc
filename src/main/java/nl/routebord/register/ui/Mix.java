package nl.routebord.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.Sift;
import nl.routebord.entries.ui.spi.CellWords;
import nl.routebord.register.RegisterKind;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/**
 * Whether a group is mixed: per question with a few answers a bar in pieces, one for each answer that was given and a pale one
 * for what is still open, and the same in words. Away on lists that do not ask for it.
 */
final class Mix extends Div {

    private List<Sift.Part> kinds = List.of();
    private List<Integer> shown = List.of();

    Mix() {
        addClassName("mix");
        Html.hide(this, true);
    }

    void show(EntryBoard board) {
        Html.hide(this, !isShown(board));
        var parts = Sift.parts(board);
        var counts = parts.stream()
                .map(part -> board.with(part.field(), part.value()).size())
                .toList();
        if (parts.equals(kinds) && counts.equals(shown)) {
            return;
        }
        kinds = parts;
        shown = counts;
        removeAll();
        parts.stream().map(Sift.Part::field).distinct().forEach(this::meter);
    }

    /** True for a list of people that asks for it and has something to show. */
    static boolean isShown(EntryBoard board) {
        return board.shape().says(RegisterKind.MIX) && board.total() > 0 && !board.veiled();
    }

    private void meter(EntryField field) {
        var label = Stored.text(new Paragraph(field.label()));
        label.addClassName("asked");
        var bar = new Div();
        bar.addClassName("pieces");
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = new Div();
        words.addClassName("piece-words");
        for (int at = 0; at < kinds.size(); at++) {
            var part = kinds.get(at);
            if (part.field().equals(field)) {
                var css = part.value().isEmpty() ? "piece-open" : "piece-mix-" + bar.getComponentCount() % 4;
                bar.add(piece(shown.get(at), css));
                words.add(word(part, shown.get(at), css));
            }
        }
        var meter = new Div(label, bar, words);
        meter.addClassName("meter");
        add(meter);
    }

    private static Span piece(int count, String css) {
        var piece = Html.span(Integer.toString(count), css);
        piece.getStyle().set("--n", Integer.toString(count));
        return piece;
    }

    private static Span word(Sift.Part part, int count, String css) {
        var said = part.value().isEmpty()
                ? new Span(Words.say("register.mix.open"))
                : Stored.text(new Span(CellWords.say(part.field(), part.value())));
        var word = new Span(
                Html.span("", "swatch", css), said, Html.span(Words.say("register.mix.n", Map.of("n", count)), "num"));
        word.addClassName("piece-word");
        return word;
    }
}
