package nl.routebord.minutes.ui;

import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.minutes.MinutesBoard;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.ui.spi.MemberBlock;
import nl.routebord.workshop.ui.spi.Panel;
import org.springframework.stereotype.Component;

/** At the home of a member of the sounding board: the minutes on which one can still react. Away where there are none. */
@Component
class MemberMinutes implements MemberBlock {

    private static final int ORDER = 40;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Panel block(Scope member, String seat, TrajectView traject) {
        var list = new MinutesList("minutes.public.none", id -> new MinutesCard(id, seat, false));
        var panel = Parts.panel("minutes.member", list);
        Html.hide(panel, true);
        return new Panel(
                panel,
                List.of(new Feed<>(MinutesBoard.topic(traject.id()), Audience.HALL, MinutesBoard.class, board -> {
                    var open = board.minutes().stream()
                            .filter(MinutesBoard.Minutes::reacting)
                            .toList();
                    Html.hide(panel, open.isEmpty());
                    list.show(open);
                })));
    }
}
