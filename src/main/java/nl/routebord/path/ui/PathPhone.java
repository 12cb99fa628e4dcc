package nl.routebord.path.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.EntryId;
import nl.routebord.entries.EntryMine;
import nl.routebord.entries.ui.spi.BoardNote;
import nl.routebord.entries.ui.spi.EntryForms;
import nl.routebord.entries.ui.spi.EntrySaid;
import nl.routebord.entries.ui.spi.FieldInputs;
import nl.routebord.live.Feed;
import nl.routebord.path.Walks;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/**
 * A path on a phone or at home: one question at a time, and at the end what was answered with the advice. Each answer is kept
 * as it is given, so who comes back goes on where they were.
 */
final class PathPhone extends Div {

    private final Place place;
    private final int level;
    private final Paragraph total = Html.paragraph("soft");
    private final BoardNote note = new BoardNote();
    private final Div question = new Div();
    private final Div done = new Div();
    private @Nullable EntryBoard board;
    private @Nullable EntryMine mine;
    private @Nullable Object asked;
    private @Nullable EntryId began;
    private boolean fresh;

    private PathPhone(Place place, int level) {
        this.place = place;
        this.level = level;
        addClassNames("entries-panel", "gap");
        question.addClassNames("propose", "path-question");
        question.getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        done.addClassName("gap");
        if (level == 1) {
            var explanation = Stored.text(new Paragraph(place.activity().explanation()));
            explanation.addClassName("soft");
            var head = new Div(Stored.text(new H1(place.activity().name())), explanation);
            head.addClassName("head");
            add(head);
        }
        add(total, note, question, done);
    }

    static Panel of(Place place, int level) {
        var panel = new PathPhone(place, level);
        var activity = place.activity();
        return new Panel(
                panel,
                List.of(
                        new Feed<>(activity.board(), place.audience(), EntryBoard.class, panel::show),
                        new Feed<>(
                                activity.mine(place.scope().speaker()),
                                place.audience(),
                                EntryMine.class,
                                panel::show)));
    }

    private void show(EntryBoard now) {
        board = now;
        note.show(now);
        Html.text(
                total,
                Words.say("path.total", Map.of("n", now.total()))
                        + (now.clients() == 0 ? "" : " " + Words.say("entries.clients", Map.of("n", now.clients()))));
        follow();
    }

    private void show(EntryMine now) {
        mine = now;
        follow();
    }

    /** The walk one is on: the latest one that is not at its end, unless one has just begun anew. */
    private void follow() {
        if (board == null || mine == null) {
            return;
        }
        var open = board.phase().takesVoices();
        var rows = mine.rows();
        var latest = rows.isEmpty() ? null : rows.getLast();
        if (fresh && latest != null && !latest.id().equals(began)) {
            fresh = false;
        }
        var next = latest == null || fresh ? Optional.of(board.shape().naming()) : Walks.next(board.shape(), latest);
        Html.hide(question, !open || next.isEmpty());
        next.filter(field -> open).ifPresent(field -> ask(field, latest));
        showDone(rows, open && next.isEmpty());
    }

    private void ask(EntryField field, EntryBoard.@Nullable Row row) {
        var now = List.of(field.key(), fresh || row == null ? "new" : row.id().toString());
        if (now.equals(asked)) {
            follow(row);
            return;
        }
        asked = now;
        question.removeAll();
        var shape = Objects.requireNonNull(board).shape();
        var at = shape.cells().indexOf(field);
        var walk = new Paragraph(
                Words.say("path.at", Map.of("n", at + 1, "all", shape.cells().size())));
        walk.addClassName("soft");
        question.add(walk, form(field, fresh ? null : row));
        if (row != null && !fresh && at > 0) {
            question.add(back(shape.cells().get(at - 1), row));
        }
        follow(row);
    }

    private @Nullable RbForm current;

    private RbForm form(EntryField field, EntryBoard.@Nullable Row row) {
        var command = place.activity().kind() + (row == null ? ".add" : ".change");
        var form = row == null
                ? RbForm.of(command, place.seat())
                        .key(command + ":" + place.activity().id() + (fresh ? ":nieuw" : ""))
                        .hidden("activity", place.activity().id().toString())
                : EntryForms.press(place, "change", row.id()).key(command + ":" + field.key() + ":" + row.id());
        current = row == null ? null : form;
        return FieldInputs.one(form, field).submit(Words.say("path.next"));
    }

    private void follow(EntryBoard.@Nullable Row row) {
        if (current != null && row != null) {
            current.base("base", Integer.toString(row.version()));
        }
    }

    /** Back to the question before, with what was answered there. */
    private NativeButton back(EntryField before, EntryBoard.Row row) {
        var button = new NativeButton(Words.say("path.back"));
        button.addClassNames("act", "wide");
        button.addClickListener(click -> {
            asked = List.of(before.key(), row.id().toString());
            question.removeAll();
            var form = form(before, row);
            FieldInputs.followOne(form, before.key(), row);
            question.add(form);
        });
        return button;
    }

    private void showDone(List<EntryBoard.Row> rows, boolean again) {
        done.removeAll();
        var shape = Objects.requireNonNull(board).shape();
        for (var row : rows.reversed()) {
            if (Walks.next(shape, row).isPresent()) {
                continue;
            }
            var said = new EntrySaid(level + 1, "kaart-" + row.id());
            said.show(shape, row, true);
            var card = new Div();
            card.addClassNames("criterion", "mine");
            Walks.advice(shape, row).ifPresent(advice -> card.add(advice(advice)));
            card.add(said);
            done.add(card);
        }
        var law = shape.settings().get("note");
        if (law != null) {
            var words = Stored.text(new Paragraph(law));
            words.addClassNames("note");
            done.add(words);
        }
        if (again) {
            var button = new NativeButton(Words.say("path.again"));
            button.addClassNames("act", "wide");
            button.addClickListener(click -> {
                fresh = true;
                began = rows.isEmpty() ? null : rows.getLast().id();
                follow();
            });
            done.add(button);
        }
    }

    static Div advice(String advice) {
        var words = new Div(Icon.ARROW_RIGHT.create(), Stored.text(new Span(advice)));
        words.addClassNames("note", "advice");
        return words;
    }
}
