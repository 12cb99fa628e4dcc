package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryMine;
import nl.routebord.entries.Mark;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** One entry for who takes part: read it, mark it, put a concern beside it, change or take back what one may. */
public final class EntryCard extends ListItem {

    private final Place place;
    private final EntrySaid said;
    private final Worries worries = new Worries();
    private final Parents parents = new Parents();
    private final Div acts = new Div();
    private final List<HtmlContainer> changes = new ArrayList<>();
    private final List<MarkButton> marks;
    private @Nullable VoicePart voices;
    private @Nullable RbForm edit;
    private @Nullable RbForm move;
    private @Nullable HtmlContainer editFold;
    private @Nullable HtmlContainer takeBack;

    /** {@code level} is that of its heading. */
    public EntryCard(int level, Place place, EntryBoard board, EntryBoard.Row row) {
        this.place = place;
        addClassName("criterion");
        var name = "kaart-" + row.id();
        said = new EntrySaid(level, name);
        acts.addClassName("acts");
        marks = Arrays.stream(Mark.values())
                .filter(mark -> board.shape().has(mark.trait()))
                .map(mark -> new MarkButton(place, board.shape(), row, mark, name))
                .toList();
        marks.forEach(mark -> acts.add(mark.component()));
        acts.add(Html.fold(
                "unfold",
                Html.summary("worry", Icon.WARNING.create(), new Span(Words.say("entries.worry"))),
                EntryForms.worry(place, row.id(), Words.say("entries.worry.label"), place.seen())));
        add(said, parents);
        if (!board.shape().voiced().isEmpty()) {
            voices = new VoicePart(place, board, row, name);
            add(voices);
        }
        add(worries, acts);
    }

    /** The entry as it is now, and what the one who looks has to do with it. */
    public void show(EntryBoard board, EntryBoard.Row row, EntryMine mine) {
        var own = mine.isOwn(row.id());
        setClassName("mine", own);
        said.show(board.shape(), row, own);
        parents.show(row.parents());
        worries.show(row.worries());
        marks.forEach(mark -> mark.show(row, mine));
        if (voices != null) {
            voices.show(board, row, mine);
        }
        var open = board.phase().takesVoices();
        Html.hide(acts, !open);
        var writable = mine.mayChange(board, row);
        var back = writable && (own || mine.isScribeOf(board, row));
        if (open && writable) {
            editable(board, row, back);
        }
        changes.forEach(change -> Html.hide(change, !writable));
        if (takeBack != null) {
            Html.hide(takeBack, !back);
        }
    }

    private void editable(EntryBoard board, EntryBoard.Row row, boolean back) {
        if (edit == null || editFold == null) {
            edit = EntryForms.change(place, board.shape(), row.id());
            editFold = Html.fold(
                    "unfold", Html.summary("edit", Icon.PENCIL.create(), new Span(Words.say("entries.edit"))), edit);
            change(editFold);
            board.shape().field(Shape.PLACE).ifPresent(field -> {
                move = EntryForms.move(place, field, row.id());
                change(Html.fold(
                        "unfold",
                        Html.summary("edit", Icon.ARROW_RIGHT.create(), new Span(Words.say("entries.move"))),
                        move));
            });
        }
        if (back && takeBack == null) {
            takeBack = takeBack(row);
            change(takeBack);
        }
        FieldInputs.follow(edit, board.shape(), row);
        if (move != null) {
            FieldInputs.followOne(move, Shape.PLACE, row);
        }
    }

    private void change(HtmlContainer fold) {
        changes.add(fold);
        acts.add(fold);
    }

    /** Two taps: what one wrote oneself does not go by a slip of the thumb. */
    private HtmlContainer takeBack(EntryBoard.Row row) {
        var sure = RbForm.button(Words.say("entries.remove.sure"));
        sure.addClassNames("wide");
        return Html.fold(
                "unfold",
                Html.summary("edit", Icon.CROSS.create(), new Span(Words.say("entries.remove.own"))),
                EntryForms.press(place, "remove", row.id()).add(sure));
    }
}
