package nl.routebord.workshop.ui.spi;

import nl.routebord.shared.Text;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.Input;
import org.jspecify.annotations.Nullable;

/** Draws what is to be filled in into a form, each with the control that fits it. */
public final class Inputs {

    /** So many options stand as radios, all in sight; more go into a list. */
    private static final int RADIOS = 5;

    private Inputs() {}

    /** One of them, still empty; see {@link RbForm#initial} for what it shows. */
    public static RbForm into(RbForm form, Input input) {
        var label = Words.say(input.label());
        var hint = said(input.hint());
        return switch (input.control()) {
            case LINE -> form.text(input.name(), label, hint, input.max());
            case LINES -> form.area(input.name(), label, hint, input.max());
            case DAY -> form.day(input.name(), label, hint);
            case CHOICE ->
                input.options().size() <= RADIOS
                        ? form.choice(input.name(), label, hint, options(input))
                        : form.select(input.name(), label, hint, Words.say("workshop.board.choose"), options(input));
        };
    }

    private static @Nullable String said(@Nullable Text text) {
        return text == null ? null : Words.say(text);
    }

    private static Option[] options(Input input) {
        return input.options().stream()
                .map(option -> new Option(option.value(), Words.say(option.label()), option.stored()))
                .toArray(Option[]::new);
    }
}
