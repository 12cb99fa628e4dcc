package nl.routebord.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.feedback.Sort;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.StageRecord;
import nl.routebord.workshop.ui.spi.ApprovalBar;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.LookAgain;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.ShortBar;
import nl.routebord.workshop.ui.spi.TypeIn;
import org.jspecify.annotations.Nullable;

/** At the desk: all of it in three columns, what was taken away too, and a form to type in for somebody without a phone. */
final class DeskPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final Div typing = new Div();
    private transient @Nullable GiveForm give;
    private transient List<FeedbackBoard.Part> speaksOf = List.of();
    private final ModelBox model = new ModelBox();
    private final LookAgain toLook = new LookAgain();
    private final ApprovalBar approval;
    private final ShortBar shortlist;
    private final Joining joining;
    private final Map<Sort, Column> bySort = new EnumMap<>(Sort.class);

    private DeskPanel(Place place) {
        addClassName("feedback");
        this.place = place;
        joining = new Joining(place.seat(), () -> bySort.values().forEach(Column::slice));
        shortlist = new ShortBar(place, "feedback.short");
        var columns = new Div();
        columns.addClassName("columns");
        for (var sort : Sort.values()) {
            var column = new Column(sort, place.seat(), joining);
            bySort.put(sort, column);
            columns.add(column);
        }
        approval = new ApprovalBar(place);
        add(toLook, approval, shortlist, model, joining, typing, columns);
    }

    static Panel of(Place place) {
        var panel = new DeskPanel(place);
        return new Panel(
                panel,
                List.of(
                        new Feed<>(place.activity().board(), place.audience(), FeedbackBoard.class, panel::show),
                        new Feed<>(
                                Topic.of("stage", place.scope().evening()),
                                place.audience(),
                                StageRecord.class,
                                panel::stage)));
    }

    /** The groups to type in for; the form is made once and follows their names. */
    private void stage(StageRecord stage) {
        if (give == null) {
            give = GiveForm.typeIn(place, stage.groups());
            give.speakOf(speaksOf);
            typing.add(TypeIn.fold(Words.say("feedback.typein.lead"), give.component()));
        }
        TypeIn.follow(typing, stage.groups());
    }

    private void show(FeedbackBoard board) {
        Html.hide(typing, board.phase().isOver());
        speaksOf = board.model();
        if (give != null) {
            give.speakOf(speaksOf);
        }
        model.show(board.model());
        toLook.show(board.items().stream().map(FeedbackBoard.Item::hidden));
        approval.show(board.approvedOnly(), board.toRead());
        shortlist.show(board.shortlisted(), board.shortOnly());
        joining.show(board);
        bySort.forEach((sort, column) -> column.show(board, sort));
    }

    private static final class Column extends Section {

        private static final long serialVersionUID = 1L;

        private static final int PAGE = 30;

        /** What was mended waits for a second look, and what is off the board for a reason stands last. */
        private static final Comparator<FeedbackBoard.Item> LOOK_FIRST = Comparator.comparingInt(item -> {
            var hidden = item.hidden();
            return hidden != null && hidden.mended()
                    ? 0
                    : item.removed() && (hidden == null || !hidden.unexplained()) ? 2 : 1;
        });

        private final Span count = new Span();
        private final NativeButton more = new NativeButton(Words.say("feedback.more"));
        private final transient Keyed<FeedbackBoard.Item, DeskCard> cards;
        private transient List<FeedbackBoard.Item> items = List.of();
        private transient @Nullable FeedbackBoard board;
        private int shown = PAGE;

        Column(Sort sort, String seat, Joining joining) {
            addClassNames("column", Sorts.css(sort));
            count.addClassName("num");
            var title = new H2();
            title.addClassName("title");
            title.add(Sorts.mark(sort), new Span(Sorts.title(sort)), count);
            var list = new UnorderedList();
            list.addClassName("voices");
            more.addClassNames("act", "wide");
            more.addClickListener(click -> {
                shown += PAGE;
                slice();
            });
            add(title, list, more);
            cards = new Keyed<>(
                    list,
                    FeedbackBoard.Item::id,
                    item -> new DeskCard(item, seat, joining),
                    (card, item) -> card.show(Objects.requireNonNull(board), item));
        }

        void show(FeedbackBoard now, Sort sort) {
            board = now;
            Html.text(count, Integer.toString(now.counts().of(sort)));
            items = now.shortFirst(sort).stream().sorted(LOOK_FIRST).toList();
            slice();
        }

        private void slice() {
            cards.show(items.subList(0, Math.min(shown, items.size())));
            more.getElement().setAttribute("hidden", items.size() <= shown);
        }
    }
}
