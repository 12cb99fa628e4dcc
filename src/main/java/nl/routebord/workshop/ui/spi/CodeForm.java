package nl.routebord.workshop.ui.spi;

import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** The form with the eight signs of an evening; on the start page and on the page of a code that does not work. */
public final class CodeForm {

    private CodeForm() {}

    public static RbForm create() {
        return RbForm.of("enter", "")
                .to("/in/code")
                .forgets()
                .text("code", Words.say("workshop.start.code"), Words.say("workshop.start.code.hint"), 0)
                .submit(Words.say("workshop.start.go"));
    }
}
