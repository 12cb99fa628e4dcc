package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryMine;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.ui.spi.Place;

/** The questions of one entry under which each person has a voice: the answers to choose from, and what all said so far. */
final class VoicePart extends Div {

    private final Map<EntryField, VoiceButtons> buttons = new LinkedHashMap<>();
    private final Map<EntryField, VoiceBars> bars = new LinkedHashMap<>();
    private final Span progress = new Span();

    VoicePart(Place place, EntryBoard board, EntryBoard.Row row, String describedBy) {
        addClassName("voice-part");
        var all = new Div();
        all.addClassName("voice-fields");
        for (var field : board.shape().voiced()) {
            var name = describedBy + "-" + field.key();
            var words = Stored.text(new Paragraph(field.label()));
            words.addClassName("asked");
            words.setId(name);
            var choice = new VoiceButtons(place, row.id(), field, name + " " + describedBy);
            var bar = new VoiceBars();
            buttons.put(field, choice);
            bars.put(field, bar);
            var one = new Div(words, choice, bar);
            one.addClassName("voice-field");
            all.add(one);
        }
        if (buttons.size() > 1) {
            HtmlContainer fold = Html.fold("more", Html.summary("", Icon.CHECK.create(), progress), all);
            add(fold);
        } else {
            add(all);
        }
    }

    void show(EntryBoard board, EntryBoard.Row row, EntryMine mine) {
        var open = board.phase().takesVoices();
        buttons.forEach((field, choice) -> {
            choice.show(mine);
            Html.hide(choice, !open);
        });
        bars.forEach((field, bar) -> {
            bar.show(field, row.voices(field));
            Html.hide(bar, board.voicesVeiled() || (open && row.voices(field).total() == 0));
        });
        var given = buttons.keySet().stream()
                .filter(field -> !mine.said(row.id(), field).isEmpty())
                .count();
        Html.text(progress, Words.say("entries.voices.progress", Map.of("n", given, "all", buttons.size())));
    }
}
