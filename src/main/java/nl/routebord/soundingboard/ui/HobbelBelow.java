package nl.routebord.soundingboard.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.soundingboard.Hobbel;
import nl.routebord.soundingboard.Hobbels;
import nl.routebord.soundingboard.Subjects;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.ui.spi.Keyed;
import nl.routebord.workshop.ui.spi.LiveSelect;
import nl.routebord.workshop.ui.spi.Panel;

/** Below an activity at home, folded: saying what pinches here, and what members said here. */
final class HobbelBelow {

    private HobbelBelow() {}

    static Panel of(Scope member, String seat, ActivityView activity) {
        var list = new UnorderedList();
        list.addClassNames("gap", "hobbel-list");
        var cards = new Keyed<Hobbel, HobbelCard>(list, Hobbel::id, one -> HobbelCard.others(), HobbelCard::show);
        var about = new LiveSelect(
                "about", Words.say("soundingboard.hobbel.about"), Words.say("soundingboard.hobbel.about.board"));
        var form = HobbelForm.fill(RbForm.of("hobbel.say", seat)
                        .key("hobbel.say:" + activity.id())
                        .hidden("activity", activity.id().toString())
                        .add(about))
                .submit(Words.say("soundingboard.hobbel.say"));
        var title = new Span(Words.say("soundingboard.hobbel.below", Map.of("n", 0)));
        var fold = Html.fold("more hobbel-below", Html.summary("", Icon.WARNING.create(), title), form, list);
        return new Panel(
                fold,
                List.of(
                        new Feed<>(Hobbels.topic(member.traject()), Audience.HALL, Hobbels.class, now -> {
                            var here = now.at(activity.id());
                            Html.text(title, Words.say("soundingboard.hobbel.below", Map.of("n", here.size())));
                            cards.show(here);
                        }),
                        HobbelForm.follow(Subjects.of(activity.id()), about)));
    }
}
