package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Hobbels;
import nl.routebord.soundingboard.OpenBoards;
import nl.routebord.workshop.Contribution;
import nl.routebord.workshop.OwnOverview;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At home: what waits for this member. Each line leads to the place on the page where it is done. */
@Component
class WaitsHome implements MemberBlock {

    private static final int ORDER = 10;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope member, String seat, TrajectView traject) {
        var block = new Block();
        return new Panel(
                block,
                List.of(
                        new Feed<>(
                                Contribution.topic(member.speaker()), Audience.HALL, Contribution.class, block::mine),
                        new Feed<>(OpenBoards.topic(traject.id()), Audience.HALL, OpenBoards.class, block::open),
                        new Feed<>(Hobbels.own(member.speaker()), Audience.HALL, Hobbels.class, block::answered)));
    }

    /** Three records make one list. */
    static final class Block extends Section {

        private static final long serialVersionUID = 1L;

        private final UnorderedList list = new UnorderedList();
        private final Paragraph nothing = new Paragraph(Words.say("soundingboard.waits.none"));
        private transient Contribution mine = new Contribution(List.of(), List.of(), OwnOverview.NOTHING);
        private transient OpenBoards open = new OpenBoards(List.of());
        private transient Hobbels own = new Hobbels(List.of());

        Block() {
            addClassNames("panel", "waits-for-me");
            list.addClassName("lines");
            nothing.addClassName("soft");
            add(new H2(Words.say("soundingboard.waits.title")), nothing, list);
        }

        void mine(Contribution now) {
            mine = now;
            show();
        }

        void open(OpenBoards now) {
            open = now;
            show();
        }

        void answered(Hobbels now) {
            own = now;
            show();
        }

        private void show() {
            list.removeAll();
            mine.lines().stream()
                    .filter(line -> line.mine().asks())
                    .forEach(line -> list.add(line(
                            Icon.SPEECH,
                            Words.say(
                                    "soundingboard.waits.asked",
                                    Map.of("text", line.mine().text())),
                            Folds.anchor(line.mine().activity()))));
            own.fresh()
                    .forEach(one -> list.add(line(
                            Icon.CHECK,
                            Words.say("soundingboard.waits.answered", Map.of("text", one.text())),
                            HobbelsHome.ANCHOR)));
            open.without(mine.lines().stream()
                            .map(line -> line.mine().activity())
                            .toList())
                    .forEach(board -> list.add(line(
                            Icon.PENCIL,
                            Words.say("soundingboard.waits.open", Map.of("name", board.name(), "step", board.step())),
                            Folds.anchor(board.id()))));
            Html.hide(nothing, list.getComponentCount() > 0);
        }

        private static ListItem line(Icon icon, String words, String anchor) {
            var way = new Anchor("#" + anchor);
            way.add(icon.create(), Stored.text(new Span(words)));
            way.setRouterIgnore(true);
            way.addClassName("wait");
            return new ListItem(way);
        }
    }
}
