package nl.routebord.followup.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.routebord.followup.AnswersBoard;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.TrajectBlock;
import org.springframework.stereotype.Component;

/** On the first page of the workplace: what has no answer yet, which boards are late, and the way to the answers. */
@Component
class AnswersBlock implements TrajectBlock {

    private static final int ORDER = 30;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope staff, TrajectView traject) {
        var count = new Paragraph();
        var bar = new StatusBar();
        var late = new UnorderedList();
        late.addClassName("lines");
        var panel = Pieces.panel(
                "followup.corner",
                count,
                bar,
                late,
                Pieces.way(traject.workplace() + "/antwoorden", Icon.SPEECH, Words.say("followup.corner.go")));
        return new Panel(
                panel, List.of(new Feed<>(AnswersBoard.topic(traject.id()), Audience.STAFF, AnswersBoard.class, now -> {
                    Html.text(count, Pieces.waiting(now));
                    bar.show(now.tally());
                    late(late, now);
                })));
    }

    private static void late(UnorderedList list, AnswersBoard now) {
        list.removeAll();
        now.boards().stream()
                .filter(board -> board.term().isLate())
                .forEach(board ->
                        list.add(new ListItem(Stored.text(new Span(board.name())), Pieces.term(board.term()))));
        Html.hide(list, now.late() == 0);
    }
}
