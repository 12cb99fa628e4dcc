package nl.routebord.entries.ui.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.routebord.entries.EntryBoard;
import nl.routebord.entries.EntryField;
import nl.routebord.entries.Mark;
import nl.routebord.entries.Shape;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Approving;
import nl.routebord.workshop.ui.spi.HideAct;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** One entry on the desk with its acts. Its forms are made at the first press: a full board has hundreds. */
final class EntryDeskCard extends ListItem {

    private final Place place;
    private final EntrySaid said;
    private final Worries worries;
    private final Parents parents = new Parents();
    private final Span why = new Span();
    private final Paragraph gone = Html.paragraph("note", "no");
    private final Approving approving;
    private final HideAct hide;
    private final Div counts = new Div();
    private final Map<Mark, Span> numbers = new EnumMap<>(Mark.class);
    private final Map<EntryField, VoiceBars> bars = new java.util.LinkedHashMap<>();
    private final Div tools = new Div();
    private final Div forms = new Div();
    private final RbForm restore;
    private final RbForm apart;
    private final RbForm shortlist;
    private final NativeButton shortAct = RbForm.button("");
    private final Merging merging;
    private final Input box = new Input();
    private final NativeButton join = new NativeButton();
    private @Nullable RbForm edit;
    private @Nullable RbForm moving;
    private @Nullable EntryBoard board;
    private EntryBoard.@Nullable Row row;

    EntryDeskCard(Place place, EntryBoard board, EntryBoard.Row row, Merging merging) {
        this.merging = merging;
        this.place = place;
        worries = new Worries(place.seat());
        addClassName("criterion");
        said = new EntrySaid(2, "kaart-" + row.id());
        gone.add(Icon.EYE.create(), why);
        counts.addClassName("row");
        for (var mark : Mark.values()) {
            if (board.shape().has(mark.trait())) {
                var number = new Span();
                numbers.put(mark, number);
                counts.add(number);
            }
        }
        tools.addClassName("tools");
        tools.getElement().setAttribute("data-home", "").setAttribute("tabindex", "-1");
        restore = press("restore", Icon.UNDO, "entries.restore", row);
        apart = press("apart", Icon.UNDO, "entries.apart", row);
        approving = new Approving(() -> EntryForms.press(place, "approve", row.id()));
        shortAct.add(Icon.CHECK.create(), new Span(Words.say("entries.short")));
        shortAct.setClassName("small-act");
        shortlist = EntryForms.press(place, "short", row.id()).add(shortAct);
        tools.add(approving.approve(), approving.unapprove(), shortlist, pick(row), joining());
        tools.add(unfold(Icon.PENCIL, "entries.edit", this::editForm));
        board.shape()
                .field(Shape.PLACE)
                .ifPresent(field -> tools.add(unfold(Icon.ARROW_RIGHT, "entries.move", () -> moveForm(field))));
        tools.add(unfold(
                Icon.WARNING,
                "entries.worry",
                () -> EntryForms.worry(place, row.id(), Words.say("entries.worry.label"), null)));
        tools.add(unfold(Icon.LIST, "entries.split", this::splitForm));
        hide = new HideAct(act -> EntryForms.press(place, act, row.id()));
        tools.add(move(row, true), move(row, false), hide.press(), restore, apart);
        for (var field : board.shape().voiced()) {
            bars.put(field, new VoiceBars());
        }
        add(said, parents);
        bars.forEach((field, bar) -> add(new Div(label(field), bar)));
        add(worries, gone, hide.why(), approving.waits(), counts, tools, forms);
    }

    void show(EntryBoard now, EntryBoard.Row fresh) {
        board = now;
        row = fresh;
        var removed = fresh.removed();
        setClassName("removed", removed);
        said.show(now.shape(), fresh, false);
        parents.show(fresh.parents());
        worries.show(fresh.worries());
        Html.text(why, HideAct.said(fresh.hidden()));
        gone.setClassName("mended", fresh.hidden() != null && fresh.hidden().mended());
        Html.hide(gone, !removed);
        numbers.forEach((mark, number) -> Html.text(number, MarkWords.count(now.shape(), mark, fresh.marks(mark))));
        Html.hide(counts, numbers.isEmpty());
        bars.forEach((field, bar) -> {
            bar.show(field, fresh.voices(field));
            Html.hide(bar.getParent().orElseThrow(), now.voicesVeiled() || removed);
        });
        tools.getChildren().forEach(tool -> Html.hide(tool, removed ? tool != restore : tool == restore));
        hide.show(removed, fresh.hidden());
        approving.show(now.approvedOnly() && !removed, fresh.approved(), fresh.version());
        shortlist.hidden("on", Boolean.toString(!fresh.shortlisted()));
        shortAct.getElement().setAttribute("aria-pressed", Boolean.toString(fresh.shortlisted()));
        box.getElement().setProperty("checked", merging.has(fresh.id()));
        Html.hide(join, removed || !merging.isReady(fresh.id()));
        Html.hide(apart, removed || fresh.parents().isEmpty());
        Html.hide(forms, removed);
        if (edit != null) {
            FieldInputs.follow(edit, now.shape(), fresh);
        }
        if (moving != null) {
            FieldInputs.followOne(moving, Shape.PLACE, fresh);
        }
    }

    private static com.vaadin.flow.component.html.Paragraph label(EntryField field) {
        var words = nl.routebord.shell.Stored.text(new Paragraph(field.label()));
        words.addClassName("asked");
        return words;
    }

    /** Picks it for joining, see {@link Merging}. */
    private Component pick(EntryBoard.Row row) {
        box.setType("checkbox");
        box.getElement()
                .addPropertyChangeListener(
                        "checked",
                        "change",
                        event -> merging.pick(row.id(), box.getElement().getProperty("checked", false)));
        var words = new Element("span").setText(Words.say("entries.pick"));
        var label = new com.vaadin.flow.component.HtmlContainer("label");
        label.addClassNames("small-act", "pick");
        label.add(box);
        label.getElement().appendChild(words);
        return label;
    }

    /** Beside the box from the second picked card on: nobody has to look for it. */
    private NativeButton joining() {
        join.add(Icon.MERGE.create(), new Span(Words.say("entries.merge.open")));
        join.addClassName("small-act");
        join.getElement().setAttribute("type", "button");
        join.addClickListener(click -> merging.open());
        return join;
    }

    private Component editForm() {
        var form =
                EntryForms.change(place, java.util.Objects.requireNonNull(board).shape(), rowNow().id());
        FieldInputs.follow(form, java.util.Objects.requireNonNull(board).shape(), rowNow());
        edit = form;
        return form;
    }

    private Component moveForm(EntryField field) {
        var form = EntryForms.move(place, field, rowNow().id());
        FieldInputs.followOne(form, Shape.PLACE, rowNow());
        moving = form;
        return form;
    }

    private Component splitForm() {
        return EntryForms.press(place, "split", rowNow().id())
                .area("texts", Words.say("entries.split.texts"), Words.say("entries.split.hint"), 0)
                .submit(Words.say("entries.split.send"));
    }

    private EntryBoard.Row rowNow() {
        return java.util.Objects.requireNonNull(row);
    }

    private RbForm move(EntryBoard.Row row, boolean up) {
        var form = press("move", up ? Icon.ARROW_UP : Icon.ARROW_DOWN, up ? "entries.up" : "entries.down", row);
        return form.key(form.getElement().getAttribute("form-key") + up).hidden("to", up ? "up" : "down");
    }

    private RbForm press(String act, Icon icon, String key, EntryBoard.Row row) {
        var button = RbForm.button("");
        button.add(icon.create(), new Span(Words.say(key)));
        button.setClassName("small-act");
        return EntryForms.press(place, act, row.id()).add(button);
    }

    private NativeButton unfold(Icon icon, String key, Supplier<Component> make) {
        var button = new NativeButton();
        button.add(icon.create(), new Span(Words.say(key)));
        button.addClassName("small-act");
        button.getElement().setAttribute("type", "button").setAttribute("aria-expanded", "false");
        var made = new Component[1];
        button.addClickListener(click -> {
            var opening = !"true".equals(button.getElement().getAttribute("aria-expanded"));
            if (made[0] == null) {
                made[0] = make.get();
                forms.add(made[0]);
            }
            Html.hide(made[0], !opening);
            button.getElement().setAttribute("aria-expanded", Boolean.toString(opening));
        });
        return button;
    }
}
