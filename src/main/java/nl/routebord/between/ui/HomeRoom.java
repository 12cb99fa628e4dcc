package nl.routebord.between.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.routebord.between.Planned;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.HomeBlock;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.WorkplaceRoom;
import org.springframework.stereotype.Component;

/** Between the evenings: what opens and closes by itself, and what other rooms ask of people at home. */
@Component
class HomeRoom implements WorkplaceRoom {

    private static final int ORDER = 80;

    private final List<HomeBlock> blocks;

    HomeRoom(List<HomeBlock> blocks) {
        this.blocks = blocks.stream()
                .sorted(Comparator.comparingInt(HomeBlock::order))
                .toList();
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String path() {
        return "thuis";
    }

    @Override
    public Icon icon() {
        return Icon.CLOCK;
    }

    @Override
    public String label() {
        return "between.room";
    }

    @Override
    public Panel page(Scope staff, TrajectView traject) {
        var lead = new Paragraph(Words.say("between.lead"));
        lead.addClassName("lead");
        var head = new Div(new H1(Words.say("between.room")), lead);
        head.addClassName("head");
        var none = new Paragraph(Words.say("between.none"));
        var list = new UnorderedList();
        list.addClassName("planned");
        var section = new Section(new H2(Words.say("between.plan.title")), none, list);
        section.addClassName("panel");
        var items = new Keyed<Planned.Line, PlannedItem>(
                list,
                line -> line.activity().id(),
                line -> new PlannedItem(traject.deskSeat(), line),
                PlannedItem::show);
        var page = new Div(head, section);
        page.addClassName("gap");
        var feeds = new ArrayList<Feed<?>>();
        feeds.add(new Feed<>(Planned.topic(traject.id()), Audience.STAFF, Planned.class, now -> {
            Html.hide(none, !now.lines().isEmpty());
            items.show(now.lines());
        }));
        for (var block : blocks) {
            var panel = block.block(staff, traject);
            page.add(panel.component());
            feeds.addAll(panel.feeds());
        }
        return new Panel(page, List.copyOf(feeds));
    }
}
