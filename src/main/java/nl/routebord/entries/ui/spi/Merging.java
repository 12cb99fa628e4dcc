package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryCommands;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/**
 * Which cards somebody at this desk is about to join: a box on each, and from the second one on an act beside the boxes that
 * opens the form. It is this screen's own, nothing is joined before the form is sent; a card that left the board is let go.
 */
final class Merging extends Div {

    private final Place place;
    private final Runnable changed;
    private final Set<EntryId> picked = new LinkedHashSet<>();
    private final Span words = new Span();
    private final Paragraph choosing = Html.paragraph("note");
    private @Nullable EntryBoard board;

    /** {@code changed} draws the cards anew after a choice. */
    Merging(Place place, Runnable changed) {
        this.place = place;
        this.changed = changed;
        addClassName("gap");
        getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        choosing.getElement().setAttribute("role", "status");
        choosing.add(Icon.MERGE.create(), words);
    }

    void show(EntryBoard now) {
        board = now;
        var standing = now.standing().stream().map(EntryBoard.Row::id).collect(Collectors.toSet());
        if (picked.retainAll(standing)) {
            draw();
        }
    }

    void pick(EntryId entry, boolean on) {
        if (on ? picked.add(entry) : picked.remove(entry)) {
            draw();
            changed.run();
        }
    }

    boolean has(EntryId entry) {
        return picked.contains(entry);
    }

    /** True where this card is picked and another one too. */
    boolean isReady(EntryId entry) {
        return has(entry) && picked.size() > 1;
    }

    /** Another choice closes the form; what was typed in it stays on the device. */
    private void draw() {
        removeAll();
        if (!picked.isEmpty()) {
            Html.text(words, Words.say("entries.picked", Map.of("n", picked.size())));
            add(choosing, leave());
        }
    }

    /** Opens the form; whoever came by keyboard goes on there. */
    void open() {
        var now = java.util.Objects.requireNonNull(board);
        var rows = now.standing().stream().filter(row -> has(row.id())).toList();
        if (rows.size() < 2) {
            return;
        }
        removeAll();
        var leave = leave();
        var names = new UnorderedList();
        names.addClassName("parents");
        rows.forEach(row -> names.add(Stored.text(new ListItem(row.name(now.shape())))));
        var form = new Section(
                Html.heading(2, Words.say("entries.merge")),
                new Paragraph(Words.say("entries.merge.lead")),
                leave,
                names,
                form(now.shape(), rows));
        form.addClassNames("clash", "join");
        add(form);
        leave.focus();
    }

    private NativeButton leave() {
        var leave = new NativeButton(Words.say("entries.merge.leave"));
        leave.addClassName("act");
        leave.getElement().setAttribute("type", "button");
        leave.addClickListener(click -> {
            picked.clear();
            draw();
            changed.run();
        });
        return leave;
    }

    private RbForm form(Shape shape, List<EntryBoard.Row> rows) {
        var command = place.activity().kind() + ".merge";
        var ids = rows.stream().map(row -> row.id().toString()).sorted().collect(Collectors.joining(" "));
        var form = RbForm.of(command, place.seat()).key(command + ":" + ids).hidden("entries", ids);
        FieldInputs.into(form, shape, true);
        shape.writtenBy(true).forEach(field -> form.initial(EntryCommands.input(field), proposed(field, rows)));
        return form.submit(Words.say("entries.merge.send"));
    }

    /** Words one after the other as far as they fit; of anything else the first value there is. */
    private static String proposed(EntryField field, List<EntryBoard.Row> rows) {
        var values = rows.stream()
                .map(row -> row.value(field.key()))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.isEmpty()) {
            return "";
        }
        var all = String.join(" / ", values);
        return field.type().isWords()
                        && all.codePointCount(0, all.length()) <= field.type().max()
                ? all
                : values.getFirst();
    }
}
