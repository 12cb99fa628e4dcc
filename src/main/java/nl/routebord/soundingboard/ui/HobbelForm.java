package nl.routebord.soundingboard.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import nl.routebord.live.Audience;
import nl.routebord.live.Feed;
import nl.routebord.live.Topic;
import nl.routebord.shell.Html;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.soundingboard.Hobbel;
import nl.routebord.soundingboard.Sort;
import nl.routebord.soundingboard.Subjects;
import nl.routebord.workshop.ui.spi.LiveSelect;

/** What a member fills in to say something. */
final class HobbelForm {

    private HobbelForm() {}

    static RbForm fill(RbForm form) {
        return form.choice(
                        "sort",
                        Words.say("soundingboard.hobbel.sort"),
                        Arrays.stream(Sort.values())
                                .map(one -> new Option(one.value(), Words.say(one.key())))
                                .toArray(Option[]::new))
                .area(
                        "text",
                        Words.say("soundingboard.hobbel.text"),
                        Words.say("soundingboard.hobbel.text.hint"),
                        Hobbel.MAX);
    }

    /** What can be chosen follows the board; away while there is nothing. */
    static Feed<Subjects> follow(Topic topic, LiveSelect about) {
        Html.hide(about, true);
        return new Feed<>(topic, Audience.HALL, Subjects.class, now -> {
            var names = new LinkedHashMap<String, String>();
            now.all().forEach(one -> names.put(one.id().toString(), one.name()));
            about.show(names);
            Html.hide(about, names.isEmpty());
        });
    }
}
