package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Watcher;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Threshold;
import nl.routebord.workshop.ui.spi.Hosting;
import nl.routebord.workshop.ui.spi.Message;

/** What a new device shows while it waits: its number, and who can say yes. It goes on by itself. */
final class WaitingPage extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Runnable goOn;
    private final Numbered number = new Numbered();
    private boolean over;

    /** {@code goOn} is called under the session lock once the device is in; {@code others} are other ways to get there. */
    WaitingPage(Hosting hosting, String seat, Threshold threshold, Runnable goOn, List<OtherWay> others) {
        this.goOn = goOn;
        var who = threshold.device().toString();
        var screen = hosting.screen(new Watcher(seat, who, "", false));
        number.show(threshold.number());
        var plate = new Paragraph(number);
        plate.addClassName("device-plate");
        plate.getElement().setAttribute("role", "status");
        var how = new Paragraph(Words.say("soundingboard.waiting.how"));
        how.addClassName("soft");
        var act = new Div(plate, how);
        act.addClassName("gap");
        others.forEach(act::add);
        add(screen, Message.of("art-post", "soundingboard.waiting", act));
        screen.show(
                List.of(new Feed<>(Threshold.topic(threshold.device()), Audience.HALL, Threshold.class, this::follow)));
    }

    private void follow(Threshold now) {
        if (over) {
            return;
        }
        switch (now.state()) {
            case WAITING -> number.show(now.number());
            case IN -> {
                over = true;
                goOn.run();
            }
            case OUT -> {
                over = true;
                removeAll();
                add(Message.of("art-post", "soundingboard.waiting.no", Message.home()));
            }
        }
    }
}
