package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.Voiced;
import nl.routebord.shell.Html;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** How many people gave each answer: a bar in pieces, each with a pattern and its number, and the words below it. */
public final class VoiceBars extends Div {

    private List<Integer> shown = List.of();

    public VoiceBars() {
        addClassName("voice-bars");
    }

    public void show(EntryField field, Voiced voiced) {
        if (voiced.counts().equals(shown)) {
            return;
        }
        shown = voiced.counts();
        removeAll();
        var bar = new Div();
        bar.addClassName("pieces");
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = new Div();
        words.addClassName("piece-words");
        for (int at = 0; at < shown.size(); at++) {
            var css = "piece-" + place(at, shown.size());
            if (shown.get(at) > 0) {
                var piece = Html.span(Integer.toString(shown.get(at)), css);
                piece.getStyle().set("--n", Integer.toString(shown.get(at)));
                bar.add(piece);
            }
            var word = new Span(
                    Html.span("", "swatch", css),
                    Stored.text(new Span(field.options().get(at))),
                    Html.span(" " + shown.get(at), "num"));
            word.addClassName("piece-word");
            words.add(word);
        }
        Html.hide(bar, voiced.total() == 0);
        add(bar, words);
        if (voiced.groups().verdict() == nl.routebord.ballot.SupportPerGroup.Verdict.DIFFER) {
            add(Html.span(Words.say("entries.groups.differ"), "chip", "differ"));
        }
    }

    /** Of however many answers: against, between, in favour. */
    private static String place(int at, int all) {
        return at == all - 1 ? "yes" : at == 0 ? "no" : "half";
    }

    /** The same in one breath, for a cell of a table. */
    public static String say(EntryField field, Voiced voiced) {
        if (voiced.total() == 0) {
            return Words.say("entries.voices.none");
        }
        var parts = new java.util.ArrayList<String>();
        for (int at = 0; at < field.options().size(); at++) {
            parts.add(Words.say(
                    "entries.voices.part",
                    Map.of(
                            "n",
                            voiced.counts().get(at),
                            "answer",
                            field.options().get(at))));
        }
        return String.join(", ", parts);
    }
}
