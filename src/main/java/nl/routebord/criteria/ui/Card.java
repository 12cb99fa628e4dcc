package nl.routebord.criteria.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routebord.criteria.CriteriaBoard;
import nl.routebord.criteria.CriteriaMine;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Mold;
import nl.routebord.shell.Seated;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** One point for who speaks: read it, support it, put a concern beside it, and change it if it is one's own. */
final class Card extends ListItem {

    private final UUID item;
    private final String seat;
    private final Said said;
    private final SupportForm support;
    private final Div acts = new Div();
    private final transient Seated.Seat<Worries> worries;
    private final transient Seated.Seat<Origins> origins;
    private final transient Seated.Seat<Earlier> earlier;
    private final transient Seated.Seat<Clashes> clashes;
    private final transient Seated.Seat<Remark> ask;
    private final transient Seated.Seat<Remark> closed;
    private transient @Nullable Shown shown;
    private @Nullable RbForm edit;
    private @Nullable HtmlContainer editFold;
    private @Nullable HtmlContainer backFold;

    /** All that a card tells. Of two hundred points one changes at a time. */
    private record Shown(CriteriaBoard.Item item, CriteriaMine mine, boolean open, boolean counted) {

        /** True where no more than the number of supporters differs: of all changes by far the most are that. */
        boolean isButSupport(Shown other) {
            return item.support() != other.item.support()
                    && item.with(other.item.support()).equals(other.item)
                    && new Shown(other.item, mine, open, counted).equals(other);
        }
    }

    /** @param worry from which each card has its fold for a concern */
    Card(int level, Place place, UUID item, Mold worry) {
        this.item = item;
        this.seat = place.seat();
        addClassName("criterion");
        var name = "punt-" + item;
        said = new Said(level, name);
        support = new SupportForm(seat, item, name);
        acts.addClassName("acts");
        acts.add(support.component(), worry.copy(item.toString()));
        var seats = new Seated(this);
        seats.place(() -> said).child();
        worries = seats.place(Worries::new);
        origins = seats.place(Origins::new);
        earlier = seats.place(Earlier::new);
        clashes = seats.place(() -> new Clashes(level + 1, seat));
        ask = seats.place(() -> new Remark(Icon.PENCIL, "note", "adapt"));
        seats.place(() -> acts).child();
        closed = seats.place(() -> new Remark(Icon.SUPPORT, "chip", "yes"));
    }

    void show(CriteriaBoard board, CriteriaBoard.Item now, CriteriaMine mine) {
        var open = board.phase().takesVoices();
        var next = new Shown(now, mine, open, board.counted());
        if (next.equals(shown)) {
            return;
        }
        var before = shown;
        var own = mine.isOwn(item);
        var supported = mine.supports().get(item);
        if (before != null && next.isButSupport(before)) {
            support.show(now, supported, board.counted());
            closed(now, !open && board.counted());
            shown = next;
            return;
        }
        setClassName("mine", own);
        said.show(now, own);
        worries.show(!now.worries().isEmpty(), list -> list.show(now.worries()));
        earlier.show(!now.earlier().isEmpty(), texts -> texts.show(now));
        support.show(now, supported, board.counted());
        clash(mine, open);
        origins.show(now.isJoined(), from -> from.show(now, board.counted()));
        ask(now, supported, mine.asked().get(item), open);
        Html.hide(acts, !open);
        closed(now, !open && board.counted());
        if (own) {
            editable(now, mine);
        }
        shown = next;
    }

    private void closed(CriteriaBoard.Item now, boolean told) {
        closed.show(told, line -> line.say(Words.say("criteria.outcome.standing", Map.of("n", now.support()))));
    }

    /** Support for an earlier text, or for a point that was joined into this one, is not taken along: people are asked. */
    private void ask(CriteriaBoard.Item now, @Nullable Integer supported, @Nullable String joined, boolean open) {
        ask.show(
                open && (joined != null || (supported != null && supported != now.version())),
                line -> line.say(
                        joined == null
                                ? Words.say("criteria.askAgain")
                                : Words.say("criteria.askJoined", Map.of("name", joined))));
    }

    /** Only its author (and the desk) can have a second text of a point, so the choice stands in the card itself. */
    private void clash(CriteriaMine mine, boolean open) {
        var rivals = open
                ? mine.rivals().stream()
                        .filter(rival -> rival.item().equals(item))
                        .toList()
                : List.<CriteriaBoard.Rival>of();
        clashes.show(!rivals.isEmpty(), two -> two.show(rivals));
    }

    /** While two texts wait for a choice there is nothing to edit: the choice comes first, and then the form starts anew. */
    private void editable(CriteriaBoard.Item now, CriteriaMine mine) {
        if (edit == null || editFold == null || backFold == null) {
            edit = Forms.edit(seat, item);
            editFold = Html.fold(
                    "unfold", Html.summary("edit", Icon.PENCIL.create(), new Span(Words.say("criteria.edit"))), edit);
            backFold = Forms.withdraw(seat, item);
            acts.add(editFold, backFold);
        }
        var rival =
                mine.rivals().stream().filter(one -> one.item().equals(item)).findFirst();
        edit.key(Forms.editKey(item) + rival.map(one -> ":" + one.id()).orElse(""));
        Forms.follow(edit, now);
        Html.hide(editFold, rival.isPresent());
        Html.hide(backFold, rival.isPresent());
    }

    /** The choices between two texts of this point. */
    private static final class Clashes extends Div {

        private static final long serialVersionUID = 1L;
        private final transient Keyed<CriteriaBoard.Rival, Clash> byRival;

        Clashes(int level, String seat) {
            byRival = new Keyed<>(
                    this, CriteriaBoard.Rival::id, rival -> new Clash(level, seat, rival, true), Clash::show);
        }

        void show(List<CriteriaBoard.Rival> rivals) {
            byRival.show(rivals);
        }
    }

    /** One line with an icon before it. */
    private static final class Remark extends Paragraph {

        private static final long serialVersionUID = 1L;
        private final Span words = new Span();

        Remark(Icon icon, String... classes) {
            addClassNames(classes);
            add(icon.create(), words);
        }

        void say(String text) {
            Html.text(words, text);
        }
    }
}
