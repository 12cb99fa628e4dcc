package nl.routebord.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routebord.feedback.FeedbackBoard;
import nl.routebord.feedback.FeedbackId;
import nl.routebord.feedback.MyFeedback;
import nl.routebord.live.Feed;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Phase;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.Place;
import org.jspecify.annotations.Nullable;

/** For who speaks, on a phone or at home: the model, the form, one's own words, and what others say, newest first. */
final class VoicePanel extends Div {

    private static final long serialVersionUID = 1L;

    /** How many of others' words stand here before somebody asks for more; a phone's page stays small. */
    private static final int PAGE = 12;

    private final transient GiveForm give;
    private final ModelBox model = new ModelBox();
    private final Paragraph note = new Paragraph();
    private final Span noteWords = new Span();
    private final Span news = news();
    /** Of its own: what was made of one's words is not said over by what others wrote in the same moment. */
    private final Span ownNews = news();

    private final Block mine;
    private final Block others;
    private final NativeButton more = new NativeButton(Words.say("feedback.more"));
    private final transient Keyed<MyFeedback.Own, OwnCard> ownCards;
    private final transient Keyed<FeedbackBoard.Item, SaidCard> cards;

    private transient @Nullable FeedbackBoard board;
    private transient MyFeedback own = new MyFeedback(List.of());
    private transient Set<FeedbackId> known = Set.of();
    private boolean told;
    private int shown = PAGE;
    private boolean open;

    private VoicePanel(Place place, int level) {
        addClassName("feedback");
        give = new GiveForm(place);
        note.addClassName("note");
        note.add(Icon.LOCK.create(), noteWords);
        mine = new Block(level, "feedback.mine.title");
        others = new Block(level, "feedback.others.title");
        more.addClassNames("act", "wide");
        more.addClickListener(click -> {
            shown += PAGE;
            showOthers();
        });
        others.add(more);
        ownCards = new Keyed<>(
                mine.list,
                MyFeedback.Own::id,
                said -> new OwnCard(place.seat(), said),
                (card, said) -> card.show(said, open));
        cards = new Keyed<>(others.list, FeedbackBoard.Item::id, item -> new SaidCard(), SaidCard::show);
        add(note, model, give.component(), news, ownNews, mine, others);
    }

    static Panel phone(Place place) {
        var panel = new VoicePanel(place, 2);
        var explanation = Stored.text(new Paragraph(place.activity().explanation()));
        explanation.addClassName("soft");
        var head = new Div(Stored.text(new H1(place.activity().name())), explanation);
        head.addClassName("head");
        panel.addComponentAsFirst(head);
        return panel(place, panel);
    }

    /** At home the heading stands above the panel already. */
    static Panel member(Place place) {
        return panel(place, new VoicePanel(place, 3));
    }

    private static Panel panel(Place place, VoicePanel panel) {
        var activity = place.activity();
        return new Panel(
                panel,
                List.of(
                        new Feed<>(activity.board(), place.audience(), FeedbackBoard.class, panel::show),
                        new Feed<>(
                                activity.mine(place.scope().speaker()),
                                place.audience(),
                                MyFeedback.class,
                                panel::show)));
    }

    private void show(FeedbackBoard now) {
        board = now;
        open = now.phase().takesVoices();
        Html.text(
                noteWords,
                Words.say(now.phase() == Phase.PREPARED ? "feedback.note.prepared" : "feedback.note.closed"));
        hide(note, open);
        hide(give.component(), !open);
        give.speakOf(now.model());
        model.show(now.model());
        showOwn();
        showOthers();
    }

    private void show(MyFeedback now) {
        if (now.items().stream().allMatch(said -> said.later() == null)) {
            // Taken apart again: who reads on by ear does not come upon what is no longer so.
            Html.text(ownNews, "");
        }
        if (now.items().size() < own.items().size()) {
            // The card with the answer in it goes, so the answer is said here.
            Html.text(ownNews, Words.say("feedback.answer.withdrawn"));
        }
        now.items().stream()
                .filter(said -> said.later() != null && own.items().stream().anyMatch(was -> isNewIn(said, was)))
                .findFirst()
                .ifPresent(said -> Html.text(
                        ownNews, Words.say(Objects.requireNonNull(said.later()).lead())));
        own = now;
        showOwn();
        showOthers();
    }

    /** Something was made of one's own words since. */
    private static boolean isNewIn(MyFeedback.Own now, MyFeedback.Own was) {
        return was.id().equals(now.id()) && was.later() == null;
    }

    private void showOwn() {
        ownCards.show(own.items());
        hide(mine, own.items().isEmpty());
    }

    private void showOthers() {
        if (board == null) {
            return;
        }
        var ids = own.items().stream().map(MyFeedback.Own::id).collect(Collectors.toSet());
        var items =
                board.items().stream().filter(item -> !ids.contains(item.id())).toList();
        cards.show(items.subList(0, Math.min(shown, items.size())));
        hide(more, items.size() <= shown);
        tellNews(items);
        hide(others, items.isEmpty() && board.phase() == Phase.PREPARED);
        others.say(board.veiled() ? "feedback.others.veiled" : items.isEmpty() ? nobody() : null);
    }

    private String nobody() {
        return open ? "feedback.others.none" : "feedback.others.closed";
    }

    /** One polite sentence for who does not see the list grow; silent at first. */
    private void tellNews(List<FeedbackBoard.Item> items) {
        var ids = items.stream().map(FeedbackBoard.Item::id).collect(Collectors.toSet());
        var fresh = ids.stream().filter(id -> !known.contains(id)).count();
        if (fresh > 0 && told) {
            Html.text(news, Words.say("feedback.news", Map.of("n", fresh)));
        }
        known = ids;
        told = true;
    }

    private static Span news() {
        var news = Html.span("", "sr");
        news.getElement().setAttribute("role", "status");
        return news;
    }

    private static void hide(Component component, boolean hidden) {
        component.getElement().setAttribute("hidden", hidden);
    }
}
