package nl.routebord.poll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.poll.PollBallots;
import nl.routebord.poll.PollBoard;
import nl.routebord.poll.PollCounts;
import nl.routebord.poll.PollList;
import nl.routebord.poll.SheetNo;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.HomeBlock;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** The polls of a traject, for its staff: making one, following it, and paper beside it. */
@Component
class PollsBlock implements HomeBlock {

    private static final int ORDER = 20;

    private final Groups groups;
    private final PublicAddress address;

    PollsBlock(Groups groups, PublicAddress address) {
        this.groups = groups;
        this.address = address;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope staff, TrajectView traject) {
        var lead = new Paragraph(Words.say("poll.lead"));
        var none = new Paragraph(Words.say("poll.none"));
        none.addClassName("soft");
        var maker = new PollMaker(traject.deskSeat());
        var list = new Div();
        list.addClassName("polls");
        var section = new Section(new H2(Words.say("poll.title")), lead);
        section.addClassNames("panel", "gap");
        var file = FileNo.sent();
        file.map(FileNo::new).ifPresent(section::add);
        section.add(maker, none, list);
        var wrong = file.map(SheetNo::code).orElse("");
        var own = groups.of(traject.id());
        var items = new Keyed<PollBoard, PollItem>(
                list,
                board -> board.poll().code(), // a new link is a new line, with all that leads to it
                board -> new PollItem(traject, address.base(), board.poll(), own)
                        .unfold(board.poll().code().equals(wrong)),
                PollItem::show);
        return new Panel(
                section,
                List.of(
                        new Feed<>(PollList.topic(traject.id()), Audience.STAFF, PollList.class, now -> {
                            Html.hide(none, !now.polls().isEmpty());
                            items.show(now.polls());
                        }),
                        new Feed<>(
                                PollCounts.topic(traject.id()),
                                Audience.STAFF,
                                PollCounts.class,
                                now -> items.each(item -> item.count(now.of(item.poll())))),
                        new Feed<>(
                                PollBallots.topic(traject.id()),
                                Audience.STAFF,
                                PollBallots.class,
                                now -> maker.offer(now.ballots()))));
    }
}
