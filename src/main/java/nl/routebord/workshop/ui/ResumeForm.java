package nl.routebord.workshop.ui;

import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;

/** One field for one's own code; on the joining page, and on the page where the QR code of {@link OwnCode} leads. */
final class ResumeForm {

    private ResumeForm() {}

    /** {@code handle} is the workshop's name in addresses; the page need not know whether there is one. Keeps nothing typed. */
    static RbForm of(String handle) {
        return RbForm.of("resume", "")
                .key("resume:" + handle)
                .to("/in/verder")
                .forgets()
                .hidden("handle", handle)
                .text("resume", Words.say("workshop.resume.code"), Words.say("workshop.resume.hint"), 0)
                .add(new RbFill("resume"))
                .submit(Words.say("workshop.resume.go"));
    }
}
