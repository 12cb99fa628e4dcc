package nl.routebord.soundingboard.ui;

import java.util.Arrays;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.soundingboard.Hobbel;
import nl.routebord.soundingboard.Sort;

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
}
