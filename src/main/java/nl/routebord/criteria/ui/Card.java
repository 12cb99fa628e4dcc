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
    private final Worries worries = new Worries();
    private final Earlier earlier = new Earlier();
    private final Origins origins = new Origins();
    private final Paragraph ask = Html.paragraph("note", "adapt");
    private final Span askWords = new Span();
    private final SupportForm support;
    private final Div clashes = new Div();
    private final transient Keyed<CriteriaBoard.Rival, Clash> byRival;
    private final Div acts = new Div();
    private final Seated seats;
    private final Span standing = new Span();
    private final Paragraph closed = Html.paragraph("chip", "yes");
    private transient @Nullable Shown shown;
    private @Nullable RbForm edit;
    private @Nullable HtmlContainer editFold;
    private @Nullable HtmlContainer backFold;

    /** All that a card tells. Of two hundred points one changes at a time. */
    private record Shown(CriteriaBoard.Item item, CriteriaMine mine, boolean open, boolean counted) {}

    Card(int level, Place place, UUID item) {
        this.item = item;
        this.seat = place.seat();
        addClassName("criterion");
        var name = "punt-" + item;
        said = new Said(level, name);
        support = new SupportForm(seat, item, name);
        ask.add(Icon.PENCIL.create(), askWords);
        closed.add(Icon.SUPPORT.create(), standing);
        acts.addClassName("acts");
        acts.add(
                support.component(),
                Html.fold(
                        "unfold",
                        Html.summary("worry", Icon.WARNING.create(), new Span(Words.say("criteria.worry"))),
                        Forms.worry(seat, item, place.seen())));
        byRival = new Keyed<>(
                clashes, CriteriaBoard.Rival::id, rival -> new Clash(level + 1, seat, rival, true), Clash::show);
        seats = new Seated(this, said, worries, origins, earlier, clashes, ask, acts, closed);
        seats.seat(said);
        seats.seat(acts);
    }

    void show(CriteriaBoard board, CriteriaBoard.Item now, CriteriaMine mine) {
        var open = board.phase().takesVoices();
        var next = new Shown(now, mine, open, board.counted());
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        var own = mine.isOwn(item);
        var supported = mine.supports().get(item);
        setClassName("mine", own);
        said.show(now, own);
        worries.show(now.worries());
        seats.show(worries, !now.worries().isEmpty());
        earlier.show(now);
        seats.show(earlier, !now.earlier().isEmpty());
        support.show(now, supported, board.counted());
        clash(mine, open);
        if (now.isJoined()) {
            origins.show(now, board.counted());
            seats.seat(origins);
        }
        ask(now, supported, mine.asked().get(item), open);
        Html.hide(acts, !open);
        seats.show(closed, !open && board.counted());
        Html.text(standing, Words.say("criteria.outcome.standing", Map.of("n", now.support())));
        if (own) {
            editable(now, mine);
        }
    }

    /** Support for an earlier text, or for a point that was joined into this one, is not taken along: people are asked. */
    private void ask(CriteriaBoard.Item now, @Nullable Integer supported, @Nullable String joined, boolean open) {
        Html.text(
                askWords,
                joined == null
                        ? Words.say("criteria.askAgain")
                        : Words.say("criteria.askJoined", Map.of("name", joined)));
        seats.show(ask, open && (joined != null || (supported != null && supported != now.version())));
    }

    /** Only its author (and the desk) can have a second text of a point, so the choice stands in the card itself. */
    private void clash(CriteriaMine mine, boolean open) {
        var rivals = open
                ? mine.rivals().stream()
                        .filter(rival -> rival.item().equals(item))
                        .toList()
                : List.<CriteriaBoard.Rival>of();
        byRival.show(rivals);
        seats.show(clashes, !rivals.isEmpty());
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
}
