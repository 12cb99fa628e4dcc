package nl.routebord.retention.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.retention.Keeping;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.Panel;
import nl.routebord.workshop.ui.spi.TrajectBlock;
import org.springframework.stereotype.Component;

/** On the first page of the workplace: that nothing happened for two years, or that it is closed and what goes when. */
@Component
class KeepBlock implements TrajectBlock {

    /** Before the others: it is about all of them. */
    private static final int ORDER = 1;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope staff, TrajectView traject) {
        var what = new Paragraph();
        var gone = new Paragraph();
        var way = new Anchor(traject.workplace() + "/" + KeepRoom.PATH);
        way.setRouterIgnore(true);
        way.add(Icon.LOCK.create(), new Span(Words.say("retention.quiet.way")));
        way.addClassName("act");
        var panel = new Div(KeepRoom.panel("retention.room", what, gone, way));
        return new Panel(panel, List.of(new Feed<>(Keeping.topic(traject.id()), Audience.STAFF, Keeping.class, now -> {
            Html.hide(panel, !now.isOver() && now.quietSince() == null);
            Html.text(what, what(now));
            var day = now.gone();
            Html.say(
                    gone,
                    day == null || now.unlinked() != null
                            ? ""
                            : Words.say("retention.now.gone", Map.of("day", Dates.whole(day))));
        })));
    }

    private static String what(Keeping now) {
        var closed = now.closed();
        if (closed != null) {
            return Words.say("retention.now.closed", Map.of("moment", Dates.full(closed)));
        }
        var since = now.quietSince();
        return since == null ? "" : Words.say("retention.quiet", Map.of("day", Dates.whole(since)));
    }
}
